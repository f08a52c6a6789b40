package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.GroupSequence;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Link;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.generators.Breakage;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.generators.GroupGenerators;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.value.WebAddress;

/** A report says the same, whether the rules are asked one by one or by a provider. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
class RecordWalkLawsTest {

  /** A group that this library does not know, so that a provider is asked. */
  private interface Elsewhere {}

  @GroupSequence({Publication.class, Advice.class})
  private interface AdviceLast {}

  private static final WebAddress LINK = WebAddress.parse("https://example.org");

  @Provide
  Arbitrary<Class<?>[]> groups() {
    return GroupGenerators.groups(AdviceLast.class);
  }

  @Provide
  Arbitrary<Directory> faultless() {
    return FaultlessGenerators.directories();
  }

  @Provide
  Arbitrary<Breakage> breakages() {
    return Arbitraries.of(Breakage.all());
  }

  /** More than is certain at a glance to be within the limits. */
  private static Organization large(Organization record) {
    return new OrganizationBuilder()
        .from(record)
        .addAllNames(IntStream.range(0, 6_000).mapToObj(i -> Name.of("شبكة " + i)).toList())
        .addAllLinks(Collections.nCopies(6_000, Link.of("blog", LINK)))
        .build();
  }

  private static void agrees(Provider provider, Extensible record, Class<?>... groups) {
    // Apache BVal 3.1.0 goes on with a sequence in the parts of a record that keep to its first
    // group
    Assume.that(
        provider != Provider.APACHE_BVAL || !Arrays.asList(groups).contains(AdviceLast.class));
    ProfileValidator walking = ProfileValidator.of(provider.validator()).withGroups(groups);
    ValidationReport found = walking.validate(record);
    ValidationReport told = walking.withFurtherGroups(Elsewhere.class).validate(record);

    assertThat(found.findings()).isEqualTo(told.findings());
    assertThat(found.isComplete()).isEqualTo(told.isComplete());
    assertThat(found.more()).isEqualTo(told.more());
  }

  @Property(tries = 300)
  void ofAnyRecord(
      @ForAll Provider provider, @ForAll Extensible record, @ForAll("groups") Class<?>[] groups) {
    agrees(provider, record, groups);
  }

  @Property(tries = 100)
  void ofAnyDirectory(
      @ForAll Provider provider, @ForAll Directory record, @ForAll("groups") Class<?>[] groups) {
    agrees(provider, record, groups);
  }

  @Property(tries = 200)
  void ofWhatBreaksOneRule(
      @ForAll Provider provider,
      @ForAll("faultless") Directory directory,
      @ForAll("breakages") Breakage breakage,
      @ForAll("groups") Class<?>[] groups) {
    Directory broken = breakage.breaking().apply(directory);

    agrees(provider, broken, groups);
    broken.getOrganizations().forEach(record -> agrees(provider, record, groups));
    broken.getMemberships().forEach(record -> agrees(provider, record, groups));
  }

  @Property(tries = 20)
  void ofALargeOrganization(
      @ForAll Provider provider, @ForAll Organization record, @ForAll("groups") Class<?>[] groups) {
    agrees(provider, large(record), groups);
  }

  @Property(tries = 100)
  void withoutSomeOfTheRules(
      @ForAll Provider provider,
      @ForAll Extensible record,
      @ForAll("breakages") Breakage breakage) {
    ProfileValidator walking =
        ProfileValidator.of(provider.validator()).without(breakage.rule()).withMaxFindings(2);
    ValidationReport found = walking.validate(record);
    ValidationReport told = walking.withFurtherGroups(Elsewhere.class).validate(record);

    assertThat(found.findings()).isEqualTo(told.findings());
    assertThat(found.findingsOf(breakage.rule())).isEmpty();
    assertThat(found.more()).isEqualTo(told.more());
  }
}
