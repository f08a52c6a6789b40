package org.civilsociety.generators;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.civilsociety.Activity;
import org.civilsociety.Classification;
import org.civilsociety.Coalition;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.Experience;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Officer;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Place;
import org.civilsociety.PostalAddress;
import org.civilsociety.Quantity;
import org.civilsociety.Relationship;
import org.civilsociety.Scope;
import org.civilsociety.Source;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.UnnamedParty;
import org.civilsociety.Verbatim;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/**
 * Every type of the model for properties: {@code @Domain(CivilSocietyDomain.class)} on a property
 * or its class, and beside it {@code @Domain(DomainContext.Global.class)} where the property also
 * takes parameters of other types.
 *
 * <p>An interface gives any of its kinds: {@code @ForAll Profile}, {@code @ForAll Extensible}.
 */
public final class CivilSocietyDomain extends DomainContextBase {

  @Provide
  Arbitrary<RecordId> recordIds() {
    return ValueGenerators.recordIds();
  }

  @Provide
  Arbitrary<LanguageTag> languageTags() {
    return ValueGenerators.languageTags();
  }

  @Provide
  Arbitrary<LocalizedText> localizedTexts() {
    return ValueGenerators.localizedTexts();
  }

  @Provide
  Arbitrary<CountryCode> countryCodes() {
    return ValueGenerators.countryCodes();
  }

  @Provide
  Arbitrary<PartialDate> partialDates() {
    return DateGenerators.partialDates();
  }

  @Provide
  Arbitrary<DateRange> dateRanges() {
    return DateGenerators.dateRanges();
  }

  @Provide
  Arbitrary<Code> codes() {
    return ValueGenerators.codes();
  }

  @Provide
  Arbitrary<WebAddress> webAddresses() {
    return AddressGenerators.webAddresses();
  }

  @Provide
  Arbitrary<Extensions> extensions() {
    return ExtensionGenerators.extensions();
  }

  @Provide
  Arbitrary<ExtensionValue> extensionValues() {
    return ExtensionGenerators.extensionValues();
  }

  @Provide
  Arbitrary<ExtensionValue.Numeral> numerals() {
    return ExtensionGenerators.numerals();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return DateGenerators.instants();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return PartyGenerators.quantities();
  }

  @Provide
  Arbitrary<Identifier> identifiers() {
    return PartyGenerators.identifiers();
  }

  @Provide
  Arbitrary<PartyReference> partyReferences() {
    return PartyGenerators.partyReferences();
  }

  @Provide
  Arbitrary<NamedParty> namedParties() {
    return PartyGenerators.namedParties();
  }

  @Provide
  Arbitrary<UnnamedParty> unnamedParties() {
    return PartyGenerators.unnamedParties();
  }

  @Provide
  Arbitrary<Party> parties() {
    return PartyGenerators.parties();
  }

  @Provide
  Arbitrary<Classification> classifications() {
    return SubjectGenerators.classifications();
  }

  @Provide
  Arbitrary<Theme> themes() {
    return SubjectGenerators.themes();
  }

  @Provide
  Arbitrary<Place> places() {
    return SubjectGenerators.places();
  }

  @Provide
  Arbitrary<Scope> scopes() {
    return SubjectGenerators.scopes();
  }

  @Provide
  Arbitrary<Activity> activities() {
    return SubjectGenerators.activities();
  }

  @Provide
  Arbitrary<Experience> experience() {
    return SubjectGenerators.experience();
  }

  @Provide
  Arbitrary<TargetGroup> targetGroups() {
    return ObjectiveGenerators.targetGroups();
  }

  @Provide
  Arbitrary<StrategicObjective> objectives() {
    return ObjectiveGenerators.objectives();
  }

  @Provide
  Arbitrary<PostalAddress> postalAddresses() {
    return ContactGenerators.postalAddresses();
  }

  @Provide
  Arbitrary<ContactPoint> contactPoints() {
    return ContactGenerators.contactPoints();
  }

  @Provide
  Arbitrary<Link> links() {
    return ContactGenerators.links();
  }

  @Provide
  Arbitrary<Officer> officers() {
    return ContactGenerators.officers();
  }

  @Provide
  Arbitrary<Relationship> relationships() {
    return ContactGenerators.relationships();
  }

  @Provide
  Arbitrary<Source> sources() {
    return SourceGenerators.sources();
  }

  @Provide
  Arbitrary<Verbatim> verbatims() {
    return SourceGenerators.verbatims();
  }

  @Provide
  Arbitrary<Name> names() {
    return ProfileGenerators.names();
  }

  @Provide
  Arbitrary<Organization> organizations() {
    return ProfileGenerators.organizations();
  }

  @Provide
  Arbitrary<Coalition> coalitions() {
    return ProfileGenerators.coalitions();
  }

  @Provide
  Arbitrary<Membership> memberships() {
    return DirectoryGenerators.memberships();
  }

  @Provide
  Arbitrary<Directory> directories() {
    return DirectoryGenerators.directories();
  }
}
