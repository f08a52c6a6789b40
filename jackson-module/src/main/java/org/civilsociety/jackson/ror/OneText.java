package org.civilsociety.jackson.ror;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** The one text that ROR has where the model has one in each language. */
final class OneText {

  private OneText() {}

  /** The only one, or the one of no known language; empty if somebody would have to choose. */
  static Optional<SourceField> of(Optional<SourceField> texts) {
    List<SourceField> stated =
        texts.map(SourceField::members).orElse(List.of()).stream()
            .filter(text -> text.text().filter(RorObject.STATED).isPresent())
            .toList();
    return stated.size() == 1
        ? Optional.of(stated.get(0))
        : stated.stream().filter(text -> text.name().equals("und")).findFirst();
  }

  static void put(TargetObject target, String name, SourceField text) {
    if (text.name().equals("und")) {
      target.keep(name, text);
    } else {
      target.change(name, text.value(), text, "without its language");
    }
  }
}
