package org.civilsociety.jackson.ror;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** Writes the links. */
final class LinksOut {

  private final TargetObject record;
  private final Places places;
  private final Set<String> written = new HashSet<>();

  LinksOut(TargetObject record, Places places) {
    this.record = record;
    this.places = places;
  }

  void write(List<SourceField> links) {
    links.forEach(this::write);
  }

  private void write(SourceField link) {
    Rest rest = Rest.of(link);
    Optional<SourceField> kind =
        link.member("kind").filter(field -> field.text().filter(Words.LINKS::contains).isPresent());
    Optional<SourceField> address = link.member("address").or(() -> rest.given("value"));
    if (kind.isEmpty() || address.isEmpty()) {
      link.dropped("ROR has addresses of websites and of articles in Wikipedia");
    } else if (!written.add(
        Fingerprint.of(kind.get().value(), address.get().value(), rest.value()))) {
      link.dropped("stands there already");
    } else {
      TargetObject target = places.entry(record.list("links"), link);
      target.keep("type", kind.get());
      target.keep("value", address.get());
      rest.fillOthers(target);
    }
  }
}
