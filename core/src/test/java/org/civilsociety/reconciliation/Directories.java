package org.civilsociety.reconciliation;

import java.util.List;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.value.RecordId;

/** Directories of records of which little is said. */
final class Directories {

  private Directories() {}

  static OrganizationBuilder organization(String id) {
    return new OrganizationBuilder().id(RecordId.parse(id)).addName(Name.in("ar", "جمعية " + id));
  }

  static DirectoryBuilder directory(OrganizationBuilder... organizations) {
    DirectoryBuilder directory = new DirectoryBuilder();
    List.of(organizations).forEach(each -> directory.addOrganization(each.build()));
    return directory;
  }

  static Coalition coalition(String id, String name) {
    return new CoalitionBuilder().id(RecordId.parse(id)).addName(Name.in("ar", name)).build();
  }
}
