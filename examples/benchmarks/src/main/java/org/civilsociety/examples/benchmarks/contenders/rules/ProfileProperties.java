package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.HashSet;
import java.util.Set;

/** What a verbatim of a profile can be about, for the rule {@code verbatim.property}. */
final class ProfileProperties {

  static final Set<String> OF_ORGANIZATION = with("legalForm", "independent");
  static final Set<String> OF_COALITION = with("memberKind", "membersListed");

  private ProfileProperties() {}

  private static Set<String> with(String... own) {
    Set<String> names = new HashSet<>(Set.of(own));
    names.addAll(
        Set.of(
            "id",
            "names",
            "classifications",
            "identifiers",
            "status",
            "founded",
            "dissolved",
            "foundedIn",
            "founders",
            "mission",
            "vision",
            "description",
            "approach",
            "objectives",
            "targetGroups",
            "themes",
            "scopes",
            "basedIn",
            "worksIn",
            "activities",
            "experience",
            "memberCount",
            "addresses",
            "contactPoints",
            "links",
            "officers",
            "relationships",
            "sources",
            "verbatims",
            "modified",
            "extensions"));
    return Set.copyOf(names);
  }
}
