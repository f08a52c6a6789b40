package org.civilsociety.examples.benchmarks.contenders.plain;

import java.util.List;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.jspecify.annotations.Nullable;

/** What organizations and coalitions have in common. */
public interface Profile extends Ruled {
  @Nullable String id();

  @Nullable List<Name> names();

  @Nullable List<Classification> classifications();

  @Nullable List<Identifier> identifiers();

  org.civilsociety.Profile.@Nullable Status status();

  @Nullable String founded();

  @Nullable String dissolved();

  @Nullable Place foundedIn();

  @Nullable List<Party> founders();

  @Nullable Map<String, String> mission();

  @Nullable Map<String, String> vision();

  @Nullable Map<String, String> description();

  @Nullable Map<String, String> approach();

  @Nullable List<StrategicObjective> objectives();

  @Nullable List<TargetGroup> targetGroups();

  @Nullable List<Theme> themes();

  @Nullable List<Scope> scopes();

  @Nullable List<Place> basedIn();

  @Nullable List<Place> worksIn();

  @Nullable List<Activity> activities();

  @Nullable List<Experience> experience();

  @Nullable Quantity memberCount();

  @Nullable List<PostalAddress> addresses();

  @Nullable List<ContactPoint> contactPoints();

  @Nullable List<Link> links();

  @Nullable List<Officer> officers();

  @Nullable List<Relationship> relationships();

  @Nullable List<Source> sources();

  @Nullable List<Verbatim> verbatims();

  @Nullable String modified();
}
