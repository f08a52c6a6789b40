package org.civilsociety.jackson.ror;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import tools.jackson.core.JsonPointer;

/** Writes the ROR id: that of the record, or the one among its identifiers. */
final class IdOut {

  private final SourceField profile;
  private final TargetObject record;
  private final List<SourceField> identifiers;

  IdOut(SourceField profile, TargetObject record) {
    this.profile = profile;
    this.record = record;
    identifiers = profile.entries("identifiers").stream().filter(RorIds::isRor).toList();
  }

  void write() {
    Optional<SourceField> id = profile.member("id");
    if (id.flatMap(SourceField::text).filter(RorSchema.ID).isPresent()) {
      record.keep("id", id.get());
      settle(id.get().text().orElseThrow());
      return;
    }
    id.ifPresent(own -> own.dropped("the id of a ROR record is its ROR id"));
    one()
        .ifPresent(
            found -> {
              record.put("id", found);
              settle(found);
            });
  }

  /** The only one, or the only one that is preferred. */
  private Optional<String> one() {
    Set<String> all = ids(identifiers);
    return all.size() == 1 ? all.stream().findFirst() : onePreferred();
  }

  private Optional<String> onePreferred() {
    Set<String> preferred =
        ids(identifiers.stream().filter(each -> each.member("preferred").isPresent()).toList());
    return preferred.size() == 1 ? preferred.stream().findFirst() : Optional.empty();
  }

  private static Set<String> ids(List<SourceField> identifiers) {
    return identifiers.stream()
        .flatMap(each -> RorIds.of(each).stream())
        .collect(Collectors.toSet());
  }

  private void settle(String id) {
    JsonPointer place = record.pointer().appendProperty("id");
    for (SourceField identifier : identifiers) {
      if (RorIds.of(identifier).filter(id::equals).isPresent()) {
        identifier.dropped("a ROR record has the id alone");
        Stream.of("scheme", "value")
            .flatMap(member -> identifier.member(member).stream())
            .forEach(member -> member.changed(place, "as the id of the record"));
      } else {
        identifier.dropped("a ROR record has one id");
      }
    }
  }
}
