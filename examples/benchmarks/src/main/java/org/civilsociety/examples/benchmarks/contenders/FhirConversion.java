package org.civilsociety.examples.benchmarks.contenders;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Classification;
import org.civilsociety.ContactPoint;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.PartyReference;
import org.civilsociety.PostalAddress;
import org.civilsociety.Profile;
import org.civilsociety.Relationship;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LocalizedText;
import org.hl7.fhir.r5.model.Address;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r5.model.ExtendedContactDetail;
import org.hl7.fhir.r5.model.Organization;
import org.hl7.fhir.r5.model.Reference;

/** As much of a profile as FHIR's organization has a place for. */
final class FhirConversion {

  private FhirConversion() {}

  static Organization of(Profile profile) {
    Organization organization = new Organization();
    profile.getId().ifPresent(id -> organization.setId(id.value()));
    organization.setActive(profile.getDissolved().isEmpty());
    Optional<Name> shown = profile.displayName();
    shown.ifPresent(name -> organization.setName(name.getText()));
    for (Name name : profile.getNames()) {
      if (!shown.equals(Optional.of(name))) {
        organization.addAlias(name.getText());
      }
    }
    for (Identifier identifier : profile.getIdentifiers()) {
      organization
          .addIdentifier()
          .setSystem("urn:org-id:" + identifier.getScheme())
          .setValue(identifier.getValue());
    }
    for (Classification classification : profile.getClassifications()) {
      organization.addType(new CodeableConcept().setText(text(classification.getLabel())));
    }
    organization.setDescription(
        Stream.of(
                profile.getMission(),
                profile.getVision(),
                profile.getDescription(),
                profile.getApproach())
            .filter(text -> !text.isEmpty())
            .map(FhirConversion::text)
            .collect(Collectors.joining("\n\n")));
    profile.getContactPoints().forEach(contact -> contact(contact, organization.addContact()));
    profile.getAddresses().forEach(address -> address(address, organization.addContact()));
    profile.getRelationships().stream()
        .filter(relationship -> relationship.getKind().equals(Relationship.PARENT))
        .map(FhirConversion::reference)
        .forEach(organization::setPartOf);
    return organization;
  }

  private static String text(LocalizedText text) {
    return text.text().orElse("");
  }

  private static void contact(ContactPoint contact, ExtendedContactDetail detail) {
    ContactPointSystem system =
        switch (contact.getKind()) {
          case ContactPoint.EMAIL -> ContactPointSystem.EMAIL;
          case ContactPoint.TELEPHONE -> ContactPointSystem.PHONE;
          case ContactPoint.FAX -> ContactPointSystem.FAX;
          case ContactPoint.WEBSITE -> ContactPointSystem.URL;
          default -> ContactPointSystem.OTHER;
        };
    detail.addTelecom().setSystem(system).setValue(contact.getValue().orElse(null));
  }

  private static void address(PostalAddress address, ExtendedContactDetail detail) {
    Address other = new Address();
    address.getLines().forEach(other::addLine);
    other.setCity(address.getLocality().orElse(null));
    other.setState(address.getRegion().orElse(null));
    other.setPostalCode(address.getPostalCode().orElse(null));
    other.setCountry(address.getCountry().map(CountryCode::value).orElse(null));
    detail.setAddress(other);
  }

  private static Reference reference(Relationship relationship) {
    if (relationship.getParty() instanceof PartyReference party) {
      return new Reference("Organization/" + party.getId().value());
    }
    return relationship.getParty() instanceof NamedParty party
        ? new Reference().setDisplay(text(party.getName()))
        : new Reference();
  }
}
