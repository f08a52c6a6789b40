package org.civilsociety.jackson;

import net.jqwik.api.Group;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.Verbatim;

/** Whole records. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs only inner classes as groups
final class ProfileRoundTripTest {

  @Group
  class OfDirectory extends RoundTripLaws<Directory> {
    OfDirectory() {
      super(Directory.class);
    }
  }

  @Group
  class OfOrganization extends RoundTripLaws<Organization> {
    OfOrganization() {
      super(Organization.class);
    }
  }

  @Group
  class OfCoalition extends RoundTripLaws<Coalition> {
    OfCoalition() {
      super(Coalition.class);
    }
  }

  @Group
  class OfProfile extends RoundTripLaws<Profile> {
    OfProfile() {
      super(Profile.class);
    }
  }

  @Group
  class OfMembership extends RoundTripLaws<Membership> {
    OfMembership() {
      super(Membership.class);
    }
  }

  @Group
  class OfName extends RoundTripLaws<Name> {
    OfName() {
      super(Name.class);
    }
  }

  @Group
  class OfSource extends RoundTripLaws<Source> {
    OfSource() {
      super(Source.class);
    }
  }

  @Group
  class OfVerbatim extends RoundTripLaws<Verbatim> {
    OfVerbatim() {
      super(Verbatim.class);
    }
  }
}
