package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Directory;
import org.civilsociety.report.ProfileValidator;
import org.junit.jupiter.api.Test;

class MembershipDirectoryTest {

  @Test
  void isValidAndHasAsManyProfilesAsMemberships() {
    Directory directory = MembershipDirectory.of(500);
    assertThat(directory.getMemberships()).hasSize(500);
    assertThat(directory.getOrganizations()).hasSize(450);
    assertThat(directory.getCoalitions()).hasSize(50);
    assertThat(ProfileValidator.create().validate(directory).isValid()).isTrue();
    assertThat(
            ProfileValidator.create()
                .withOnly("directory.membership-cycle", "directory.membership-lifetime")
                .validate(directory)
                .findings())
        .isEmpty();
  }
}
