package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import java.util.Set;
import org.civilsociety.Coalition;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.StrategicObjective;
import org.civilsociety.Verbatim;
import org.civilsociety.value.PartialDate;

/** The rules of the group {@code Default}, by hand, of a profile in the model's own types. */
public final class ModelRules extends ModelParts {

  private ModelRules(Findings found) {
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
    new ModelRules(found).profile(profile);
    return found.all();
  }

  private void profile(Profile profile) {
    if (profile.getNames().isEmpty() && profile.getIdentifiers().isEmpty()) {
      found.add("name.missing", "names");
    }
    names(profile.getNames());
    identifiers(profile.getIdentifiers());
    each("classifications", profile.getClassifications(), ModelParts::classification);
    dates(profile);
    one("foundedIn", profile.getFoundedIn().orElse(null), ModelParts::place);
    each("founders", profile.getFounders(), ModelParts::party);
    text("mission", profile.getMission(), PROSE);
    text("vision", profile.getVision(), PROSE);
    text("description", profile.getDescription(), PROSE);
    text("approach", profile.getApproach(), PROSE);
    objectives(profile.getObjectives());
    targetGroups(profile.getTargetGroups());
    each("themes", profile.getThemes(), ModelParts::theme);
    each("scopes", profile.getScopes(), ModelParts::scope);
    each("basedIn", profile.getBasedIn(), ModelParts::place);
    each("worksIn", profile.getWorksIn(), ModelParts::place);
    each("activities", profile.getActivities(), ModelParts::activity);
    each("experience", profile.getExperience(), ModelParts::experience);
    one("memberCount", profile.getMemberCount().orElse(null), ModelParts::quantity);
    each("addresses", profile.getAddresses(), ModelParts::address);
    each("contactPoints", profile.getContactPoints(), ModelParts::contactPoint);
    each("links", profile.getLinks(), ModelParts::link);
    each("officers", profile.getOfficers(), ModelParts::officer);
    each("relationships", profile.getRelationships(), ModelParts::relationship);
    sources(profile.getSources());
    verbatims(profile);
    if (profile instanceof Organization organization) {
      one("legalForm", organization.getLegalForm().orElse(null), ModelParts::classification);
    } else if (profile instanceof Coalition coalition) {
      text("memberKind", coalition.getMemberKind(), LABEL);
    }
  }

  private void names(List<Name> names) {
    each("names", names, ModelParts::name);
    Seen languages = new Seen();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.getKinds().contains(Name.Kind.DISPLAY)
          && languages.again(name.getLanguage().map(Object::toString).orElse(""))) {
        found.add("name.display-repeated", "names", i);
      }
    }
  }

  private void dates(Profile profile) {
    PartialDate founded = profile.getFounded().orElse(null);
    PartialDate dissolved = profile.getDissolved().orElse(null);
    if (founded != null) {
      notInTheFuture("founded", founded);
      if (dissolved != null && dissolved.isBefore(founded)) {
        found.add("date.order", "dissolved");
      }
    }
    if (profile.getModified().filter(day -> Dates.isFuture(day, found.today())).isPresent()) {
      found.add("date.future", "modified");
    }
  }

  private void objectives(List<StrategicObjective> objectives) {
    each("objectives", objectives, ModelParts::objective);
    ids(objectives, new Seen());
    Depth.check(objectives, StrategicObjective::getObjectives, found::objectiveTooDeep);
  }

  private void ids(List<StrategicObjective> objectives, Seen ids) {
    for (int i = 0; i < objectives.size(); i++) {
      StrategicObjective objective = objectives.get(i);
      found.enter("objectives", i);
      if (objective.getId().filter(ids::again).isPresent()) {
        found.add("objective.id-repeated", "id");
      }
      ids(objective.getObjectives(), ids);
      found.leave();
    }
  }

  private void sources(List<Source> sources) {
    each("sources", sources, ModelParts::source);
    Seen ids = new Seen();
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).getId().filter(ids::again).isPresent()) {
        found.addWithin("source.id-repeated", "sources", i, "id");
      }
    }
  }

  private void verbatims(Profile profile) {
    List<Verbatim> verbatims = profile.getVerbatims();
    each("verbatims", verbatims, ModelParts::verbatim);
    Set<String> known =
        profile instanceof Coalition
            ? ProfileProperties.OF_COALITION
            : ProfileProperties.OF_ORGANIZATION;
    for (int i = 0; i < verbatims.size(); i++) {
      String property = verbatims.get(i).getProperty();
      if (!known.contains(property) && !property.isBlank()) {
        found.addWithin("verbatim.property", "verbatims", i, "property");
      }
    }
  }
}
