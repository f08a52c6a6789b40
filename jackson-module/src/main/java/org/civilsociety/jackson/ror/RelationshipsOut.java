package org.civilsociety.jackson.ror;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** Writes the relationships to organizations that ROR knows. */
final class RelationshipsOut {

  private final TargetObject record;
  private final Places places;
  private final Set<String> written = new HashSet<>();

  RelationshipsOut(TargetObject record, Places places) {
    this.record = record;
    this.places = places;
  }

  void write(List<SourceField> relationships) {
    relationships.forEach(this::write);
  }

  private void write(SourceField relationship) {
    Rest rest = Rest.of(relationship);
    Optional<SourceField> kind =
        relationship
            .member("kind")
            .filter(field -> field.text().filter(Words.RELATIONSHIPS::contains).isPresent());
    Optional<SourceField> party =
        relationship.member("party").flatMap(field -> field.member("reference"));
    Optional<SourceField> id =
        party
            .flatMap(field -> field.member("id"))
            .filter(field -> field.text().filter(RorSchema.ID).isPresent());
    Optional<SourceField> label = OneText.of(party.flatMap(field -> field.member("label")));
    if (kind.isEmpty() || id.isEmpty() || label.isEmpty()) {
      relationship.dropped("ROR has its own kinds, and parties with a ROR id and one label");
    } else if (!written.add(
        Fingerprint.of(kind.get().value(), id.get().value(), label.get().value(), rest.value()))) {
      relationship.dropped("stands there already");
    } else {
      TargetObject target = places.entry(record.list("relationships"), relationship);
      OneText.put(target, "label", label.get());
      target.keep("type", kind.get());
      target.keep("id", id.get());
      rest.fillOthers(target);
    }
  }
}
