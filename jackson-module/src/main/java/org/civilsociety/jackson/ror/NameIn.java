package org.civilsociety.jackson.ror;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LanguageTag;

/** Reads a name of a ROR record. */
final class NameIn {

  private NameIn() {}

  static void read(RorObject from, TargetObject name) {
    from.keep("value", RorObject.STATED, name, "text");
    from.keep("lang", RorObject.formOf(LanguageTag::parse), name, "language");
    List<SourceField> types = from.entries("types");
    Set<String> kinds = new LinkedHashSet<>();
    boolean isSaid = !types.isEmpty();
    for (SourceField type : types) {
      Optional<String> kind = type.text().flatMap(Words::kind);
      isSaid &= kind.isPresent() && kinds.add(kind.get());
    }
    if (isSaid && isSorted(types)) {
      TargetList list = name.list("kinds");
      types.stream()
          .sorted(Comparator.comparing(type -> Words.order(type.text().orElse(""))))
          .forEach(type -> list.change(kind(type), type, "in the word of the model"));
      from.take("types");
    } else {
      kinds.forEach(kind -> name.list("kinds").add(new ExtensionValue.Text(kind)));
    }
  }

  /** Kinds of name have no order in the model; types of ROR have that of the alphabet. */
  private static boolean isSorted(List<SourceField> types) {
    List<String> texts = types.stream().flatMap(type -> type.text().stream()).toList();
    return texts.equals(texts.stream().sorted().toList());
  }

  private static ExtensionValue kind(SourceField type) {
    return new ExtensionValue.Text(type.text().flatMap(Words::kind).orElseThrow());
  }
}
