package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.candidates.Directories.kinds;
import static org.civilsociety.reconciliation.candidates.Directories.named;
import static org.civilsociety.reconciliation.candidates.Directories.reasons;

import org.civilsociety.Identifier;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;

/** Records that share an identifier. */
class IdentifierCandidatesTest {

  private OrganizationBuilder registered(String name, String scheme, String value) {
    return named(name).addIdentifier(Identifier.of(scheme, value));
  }

  @Test
  void areAReasonHoweverTheyAreWritten() {
    assertThat(
            reasons(
                registered("Amal", "PS-MOI", "QR 12/b"), registered("مفتاح", "ps-moi", "qr12-B")))
        .containsExactly(
            new Reason(Reason.Kind.SHARED_IDENTIFIER, "PS-MOI-QR 12/b", "ps-moi-qr12-B", 1));
  }

  @Test
  void areNoneInAnotherSchemeOrWithoutAValue() {
    assertThat(kinds(registered("Amal", "PS-MOI", "12"), registered("مفتاح", "GB-CHC", "12")))
        .isEmpty();
    assertThat(kinds(registered("Amal", "PS-MOI", "-"), registered("مفتاح", "PS-MOI", "-")))
        .isEmpty();
  }

  @Test
  void areEnoughWhateverElseDiffers() {
    assertThat(
            kinds(
                registered("Amal", "PS-MOI", "1").founded(PartialDate.of(1990)),
                registered("Wafa", "PS-MOI", "1").founded(PartialDate.of(2000))))
        .containsExactly(Reason.Kind.SHARED_IDENTIFIER);
  }
}
