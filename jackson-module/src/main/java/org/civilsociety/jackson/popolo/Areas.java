package org.civilsociety.jackson.popolo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * The areas of a document. The area that an organization is related to is read as the place where
 * it works, and the other way round. The first organization that refers to an area takes it over.
 */
final class Areas {

  private static final String WORKS_IN = "worksIn";

  private final List<SourceField> all;
  private final Map<String, SourceField> byId;
  private final Set<SourceField> placed = new HashSet<>();

  Areas(List<SourceField> all) {
    this.all = all;
    this.byId = PopoloDocument.byId(all);
  }

  void read(Members organization, TargetObject profile) {
    TargetList places = profile.list(WORKS_IN);
    Optional<Members> embedded = organization.object("area");
    if (embedded.isPresent()) {
      readArea(embedded.get(), places.add());
      places.dropEmpty();
      return;
    }
    organization
        .look("area_id")
        .flatMap(id -> Optional.ofNullable(byId.get(id)))
        .ifPresent(
            area -> organization.take("area_id").ifPresent(id -> readReference(id, area, places)));
  }

  private void readReference(SourceField id, SourceField area, TargetList places) {
    TargetObject place = places.add();
    if (placed.add(area)) {
      readArea(new Members(area), place);
      id.kept(place.object(OwnMembers.PLACE).pointer().appendProperty("id"));
    } else {
      PopoloDocument.repeatable(area, "name").ifPresent(name -> Texts.put(place, "name", name));
      place.object(OwnMembers.PLACE).keep("id", id);
    }
  }

  private static void readArea(Members area, TargetObject place) {
    Texts.read(area, "name", place, "name", "as a place where it works");
    OwnMembers.PLACE_OF_WORK.read(area, place);
  }

  /** The areas that belong to no organization. */
  List<SourceField> remaining() {
    return all.stream().filter(area -> !placed.contains(area)).toList();
  }

  static void write(Members profile, TargetObject organization) {
    List<SourceField> places = profile.objects(WORKS_IN);
    for (int i = 1; i < places.size(); i++) {
      places.get(i).dropped("Popolo has one area");
    }
    if (!places.isEmpty()) {
      Members place = new Members(places.get(0));
      TargetObject area = organization.object("area");
      Texts.write(place, "name", area, "name", "as an area that it has to do with");
      OwnMembers.PLACE_OF_WORK.write(place, area);
    }
  }
}
