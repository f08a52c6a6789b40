package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.candidates.Directories.founded;
import static org.civilsociety.reconciliation.candidates.Directories.kinds;
import static org.civilsociety.reconciliation.candidates.Directories.reasons;

import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Place;
import org.civilsociety.PostalAddressBuilder;
import org.junit.jupiter.api.Test;

/** What supports a reason. */
class SupportTest {

  @Test
  void areThePlaceAndTheDate() {
    OrganizationBuilder one =
        founded("Amal Center", "1998-12").addBasedIn(Place.of("en", "Ramallah"));
    OrganizationBuilder other =
        founded("Amal Center", "1998")
            .addAddress(new PostalAddressBuilder().locality("RAMALLAH").build());

    assertThat(reasons(one, other))
        .containsExactly(
            new Reason(Reason.Kind.EQUAL_NAME, "Amal Center", "Amal Center", 1),
            new Reason(Reason.Kind.SAME_PLACE, "Ramallah", "RAMALLAH", 1),
            new Reason(Reason.Kind.SAME_FOUNDING, "1998-12", "1998", 1));
  }

  @Test
  void areNoReasonAlone() {
    OrganizationBuilder one = founded("Amal", "1998").addBasedIn(Place.of("ar", "رام الله"));
    OrganizationBuilder other = founded("Key", "1998").addBasedIn(Place.of("ar", "رام الله"));

    assertThat(kinds(one, other)).isEmpty();
  }
}
