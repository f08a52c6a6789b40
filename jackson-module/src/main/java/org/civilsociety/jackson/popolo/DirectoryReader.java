package org.civilsociety.jackson.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** Reads a document into a directory: profiles first, then who belongs to them. */
final class DirectoryReader {

  private final TargetObject directory = TargetObject.sparse();
  private final Map<String, TargetObject> profiles = new HashMap<>();

  private DirectoryReader() {}

  /** Puts together the directory as its own JSON. */
  static TargetObject read(SourceField root) {
    return new DirectoryReader().read(new PopoloDocument(root));
  }

  private TargetObject read(PopoloDocument document) {
    Areas areas = new Areas(document.list("areas"));
    ProfileReader reader = new ProfileReader(areas, directory);
    List<Organization> organizations = new ArrayList<>();
    for (SourceField field : document.list("organizations")) {
      Members source = new Members(field);
      TargetObject profile = reader.read(source);
      organizations.add(new Organization(source, profile));
      source.look("id").ifPresent(id -> profiles.putIfAbsent(id, profile));
    }
    Persons persons = new Persons(document.list("persons"));
    Posts posts = new Posts(document.list("posts"));
    MembershipReader memberships = new MembershipReader(profiles, persons, posts, directory);
    document.list("memberships").forEach(memberships::read);
    for (Organization organization : organizations) {
      memberships.readThoseOf(organization.source(), organization.profile());
      ProfileReader.finish(organization.source(), organization.profile());
    }
    persons.readMemberships(memberships);
    persons.keepRemaining(directory);
    keep("posts", document.list("posts"));
    keep("areas", areas.remaining());
    document.containers().forEach(container -> OwnMembers.DIRECTORY.read(container, directory));
    return directory;
  }

  private record Organization(Members source, TargetObject profile) {}

  private void keep(String name, List<SourceField> objects) {
    objects.forEach(object -> directory.object(OwnMembers.PLACE).list(name).keep(object));
  }
}
