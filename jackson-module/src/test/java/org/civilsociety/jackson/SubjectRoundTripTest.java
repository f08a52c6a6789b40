package org.civilsociety.jackson;

import net.jqwik.api.Group;
import org.civilsociety.Activity;
import org.civilsociety.Classification;
import org.civilsociety.Experience;
import org.civilsociety.Place;
import org.civilsociety.Scope;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;

/** What an organization is for and does. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs only inner classes as groups
final class SubjectRoundTripTest {

  @Group
  class OfActivity extends RoundTripLaws<Activity> {
    OfActivity() {
      super(Activity.class);
    }
  }

  @Group
  class OfClassification extends RoundTripLaws<Classification> {
    OfClassification() {
      super(Classification.class);
    }
  }

  @Group
  class OfExperience extends RoundTripLaws<Experience> {
    OfExperience() {
      super(Experience.class);
    }
  }

  @Group
  class OfPlace extends RoundTripLaws<Place> {
    OfPlace() {
      super(Place.class);
    }
  }

  @Group
  class OfScope extends RoundTripLaws<Scope> {
    OfScope() {
      super(Scope.class);
    }
  }

  @Group
  class OfStrategicObjective extends RoundTripLaws<StrategicObjective> {
    OfStrategicObjective() {
      super(StrategicObjective.class);
    }
  }

  @Group
  class OfTargetGroup extends RoundTripLaws<TargetGroup> {
    OfTargetGroup() {
      super(TargetGroup.class);
    }
  }

  @Group
  class OfTheme extends RoundTripLaws<Theme> {
    OfTheme() {
      super(Theme.class);
    }
  }
}
