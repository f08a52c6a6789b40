package org.civilsociety.reconciliation.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.value.PartialDate;

/** Makes directories, and searches them for what two records have in common. */
final class Directories {

  static final CandidateSearch SEARCH = CandidateSearch.create();

  /** What makes words frequent, so that those of a test are not all there are. */
  private static final List<String> OTHERS =
      IntStream.range(0, 40)
          .mapToObj(
              number ->
                  switch (number % 4) {
                    case 0 -> "Asociación " + number;
                    case 1 -> "جمعية " + number;
                    case 2 -> "The " + number + " Foundation";
                    default -> "The " + number + " Association";
                  })
          .toList();

  private Directories() {}

  static OrganizationBuilder named(String... names) {
    OrganizationBuilder organization = new OrganizationBuilder();
    Arrays.stream(names).map(Name::of).forEach(organization::addName);
    return organization;
  }

  static OrganizationBuilder withAcronym(String name, String acronym) {
    return named(name).addName(Name.of(acronym, Name.Kind.ACRONYM));
  }

  static OrganizationBuilder founded(String name, String date) {
    return named(name).founded(PartialDate.parse(date));
  }

  static List<Reason.Kind> kinds(OrganizationBuilder one, OrganizationBuilder other) {
    return reasons(one, other).stream().map(Reason::kind).toList();
  }

  static List<Reason> reasons(OrganizationBuilder one, OrganizationBuilder other) {
    return reasons(SEARCH, one, other);
  }

  static List<Reason> reasons(
      CandidateSearch search, OrganizationBuilder one, OrganizationBuilder other) {
    return search.in(amongOthers(one, other)).pairs().stream()
        .flatMap(pair -> pair.reasons().stream())
        .toList();
  }

  static Directory of(Organization... organizations) {
    return new DirectoryBuilder().addOrganizations(organizations).build();
  }

  /** The organizations, and behind them others in whose names some words are frequent. */
  static Directory amongOthers(OrganizationBuilder... organizations) {
    DirectoryBuilder directory = new DirectoryBuilder();
    Arrays.stream(organizations)
        .map(OrganizationBuilder::build)
        .forEach(directory::addOrganization);
    OTHERS.forEach(name -> directory.addOrganization(named(name).build()));
    return directory.build();
  }
}
