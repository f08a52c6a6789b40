package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.plain.Coalition;
import org.civilsociety.examples.benchmarks.contenders.plain.Organization;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;

/** The rules of the group {@code Default}, by hand, of a profile in plain records. */
public final class PlainRules extends PlainParts {

  private PlainRules(Findings found) {
    super(found);
  }

  /**
   * Checks a profile.
   *
   * @param profile an organization or a coalition
   * @return every rule that it breaks, with the place; empty if it is valid
   */
  public static List<Finding> check(Profile profile) {
    Findings found = new Findings();
    new PlainRules(found).profile(profile);
    return found.all();
  }

  private void profile(Profile profile) {
    form("id", profile.id(), Form.ID);
    each("names", profile.names(), PlainParts::name);
    each("classifications", profile.classifications(), PlainParts::classification);
    each("identifiers", profile.identifiers(), PlainParts::identifier);
    one("foundedIn", profile.foundedIn(), PlainParts::place);
    each("founders", profile.founders(), PlainParts::party);
    text("mission", profile.mission(), PROSE);
    text("vision", profile.vision(), PROSE);
    text("description", profile.description(), PROSE);
    text("approach", profile.approach(), PROSE);
    each("objectives", profile.objectives(), PlainParts::objective);
    each("targetGroups", profile.targetGroups(), PlainParts::targetGroup);
    each("themes", profile.themes(), PlainParts::theme);
    each("scopes", profile.scopes(), PlainParts::scope);
    each("basedIn", profile.basedIn(), PlainParts::place);
    each("worksIn", profile.worksIn(), PlainParts::place);
    each("activities", profile.activities(), PlainParts::activity);
    each("experience", profile.experience(), PlainParts::experience);
    one("memberCount", profile.memberCount(), PlainParts::quantity);
    each("addresses", profile.addresses(), PlainParts::address);
    each("contactPoints", profile.contactPoints(), PlainParts::contactPoint);
    each("links", profile.links(), PlainParts::link);
    each("officers", profile.officers(), PlainParts::officer);
    each("relationships", profile.relationships(), PlainParts::relationship);
    each("sources", profile.sources(), PlainParts::source);
    each("verbatims", profile.verbatims(), PlainParts::verbatim);
    if (profile instanceof Organization organization) {
      one("legalForm", organization.legalForm(), PlainParts::classification);
    } else if (profile instanceof Coalition coalition) {
      text("memberKind", coalition.memberKind(), LABEL);
    }
    if (!holdsNull()) {
      PlainProfileRules.across(profile, found);
    }
  }
}
