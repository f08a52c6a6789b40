package org.civilsociety.jackson;

import net.jqwik.api.Group;
import org.civilsociety.ContactPoint;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.NamedParty;
import org.civilsociety.Officer;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.PostalAddress;
import org.civilsociety.Quantity;
import org.civilsociety.Relationship;
import org.civilsociety.UnnamedParty;

/** Who takes part, and how to reach them. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs only inner classes as groups
final class PartyRoundTripTest {

  @Group
  class OfParty extends RoundTripLaws<Party> {
    OfParty() {
      super(Party.class);
    }
  }

  @Group
  class OfPartyReference extends RoundTripLaws<PartyReference> {
    OfPartyReference() {
      super(PartyReference.class);
    }
  }

  @Group
  class OfNamedParty extends RoundTripLaws<NamedParty> {
    OfNamedParty() {
      super(NamedParty.class);
    }
  }

  @Group
  class OfUnnamedParty extends RoundTripLaws<UnnamedParty> {
    OfUnnamedParty() {
      super(UnnamedParty.class);
    }
  }

  @Group
  class OfQuantity extends RoundTripLaws<Quantity> {
    OfQuantity() {
      super(Quantity.class);
    }
  }

  @Group
  class OfIdentifier extends RoundTripLaws<Identifier> {
    OfIdentifier() {
      super(Identifier.class);
    }
  }

  @Group
  class OfPostalAddress extends RoundTripLaws<PostalAddress> {
    OfPostalAddress() {
      super(PostalAddress.class);
    }
  }

  @Group
  class OfContactPoint extends RoundTripLaws<ContactPoint> {
    OfContactPoint() {
      super(ContactPoint.class);
    }
  }

  @Group
  class OfLink extends RoundTripLaws<Link> {
    OfLink() {
      super(Link.class);
    }
  }

  @Group
  class OfOfficer extends RoundTripLaws<Officer> {
    OfOfficer() {
      super(Officer.class);
    }
  }

  @Group
  class OfRelationship extends RoundTripLaws<Relationship> {
    OfRelationship() {
      super(Relationship.class);
    }
  }
}
