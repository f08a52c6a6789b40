package org.civilsociety.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.civilsociety.ContactPoint;
import org.civilsociety.ContactPointBuilder;
import org.civilsociety.Link;
import org.civilsociety.LinkBuilder;
import org.civilsociety.Officer;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Party;
import org.civilsociety.PostalAddress;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** How an organization is reached, who speaks for it and to whom it is related. */
public final class ContactGenerators {

  private ContactGenerators() {}

  /** Addresses for letters. */
  public static Arbitrary<PostalAddress> postalAddresses() {
    return Sometimes.orEmpty(
        new PostalAddressBuilder().build(),
        Builders.withBuilder(PostalAddressBuilder::new)
            .use(Sometimes.few(TextGenerators.texts()))
            .in(PostalAddressBuilder::lines)
            .use(Sometimes.maybe(TextGenerators.texts()))
            .in(PostalAddressBuilder::locality)
            .use(Sometimes.maybe(TextGenerators.texts()))
            .in(PostalAddressBuilder::region)
            .use(Sometimes.maybe(TextGenerators.texts()))
            .in(PostalAddressBuilder::postalCode)
            .use(Sometimes.maybe(ValueGenerators.countryCodes()))
            .in(PostalAddressBuilder::country)
            .use(Sometimes.maybe(TextGenerators.texts()))
            .in(PostalAddressBuilder::kind)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(PostalAddressBuilder::extensions)
            .build(PostalAddressBuilder::build));
  }

  /** Contact points, some of them left blank. */
  public static Arbitrary<ContactPoint> contactPoints() {
    return Sometimes.orEmpty(
        new ContactPointBuilder().build(),
        Builders.withBuilder(ContactPointBuilder::new)
            .use(
                Choice.of(
                    Arbitraries.of(
                        "",
                        ContactPoint.EMAIL,
                        ContactPoint.TELEPHONE,
                        ContactPoint.FAX,
                        ContactPoint.WEBSITE),
                    TextGenerators.texts()))
            .in(ContactPointBuilder::kind)
            .use(Sometimes.maybe(TextGenerators.texts()))
            .in(ContactPointBuilder::value)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(ContactPointBuilder::label)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(ContactPointBuilder::extensions)
            .build(ContactPointBuilder::build));
  }

  /** Links to pages of every kind. */
  public static Arbitrary<Link> links() {
    return Sometimes.orEmpty(
        new LinkBuilder().build(),
        Builders.withBuilder(LinkBuilder::new)
            .use(
                Choice.of(Arbitraries.of("", Link.WEBSITE, Link.WIKIPEDIA), TextGenerators.texts()))
            .in(LinkBuilder::kind)
            .use(Sometimes.maybe(AddressGenerators.webAddresses()))
            .in(LinkBuilder::address)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(LinkBuilder::extensions)
            .build(LinkBuilder::build));
  }

  /** People who act for an organization. */
  public static Arbitrary<Officer> officers() {
    return Sometimes.orEmpty(
        new OfficerBuilder().build(),
        Builders.withBuilder(OfficerBuilder::new)
            .use(Sometimes.maybe("", TextGenerators.texts()))
            .in(OfficerBuilder::name)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(OfficerBuilder::role)
            .use(Sometimes.maybe(DateGenerators.dateRanges()))
            .in(OfficerBuilder::period)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(OfficerBuilder::extensions)
            .build(OfficerBuilder::build));
  }

  /** Relationships of every kind to parties of every kind. */
  public static Arbitrary<Relationship> relationships() {
    return Sometimes.orEmpty(
        new RelationshipBuilder().build(),
        Builders.withBuilder(RelationshipBuilder::new)
            .use(
                Choice.of(
                    Arbitraries.of(
                        "",
                        Relationship.PARENT,
                        Relationship.CHILD,
                        Relationship.SUCCESSOR,
                        Relationship.PREDECESSOR,
                        Relationship.RELATED),
                    TextGenerators.texts()))
            .in(RelationshipBuilder::kind)
            .use(Sometimes.maybe(Party.unnamed(), PartyGenerators.parties()))
            .in(RelationshipBuilder::party)
            .use(Sometimes.maybe(DateGenerators.dateRanges()))
            .in(RelationshipBuilder::period)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(RelationshipBuilder::extensions)
            .build(RelationshipBuilder::build));
  }
}
