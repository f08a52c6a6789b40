package org.civilsociety.jackson;

import org.civilsociety.ContactPoint;
import org.civilsociety.ContactPointBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.Link;
import org.civilsociety.NamedParty;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Officer;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.PartyReference;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.PostalAddress;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.UnnamedParty;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** Who takes part and how to reach them, with every attribute set. */
final class FilledParties {

  static final Identifier IDENTIFIER =
      new IdentifierBuilder().scheme("CN-53-CR").value("53100000-2").preferred(true).build();

  static final PartyReference REFERENCE =
      new PartyReferenceBuilder()
          .id(RecordId.parse("https://example.org/id/red"))
          .label(LocalizedText.of("es", "la Red").with("ar", "الشبكة"))
          .build();

  static final NamedParty NAMED =
      new NamedPartyBuilder()
          .name(LocalizedText.of("fr", "Fédération d'exemple").with("ar", "اتحاد المثال"))
          .addIdentifier(IDENTIFIER)
          .kind(NamedParty.Kind.ORGANIZATION)
          .build();

  static final UnnamedParty UNNAMED =
      new UnnamedPartyBuilder()
          .description(LocalizedText.of("es", "instituciones civiles independientes"))
          .reason(LocalizedText.of("fr", "la source ne les nomme pas"))
          .count(FilledSubjects.QUANTITY)
          .build();

  static final PostalAddress ADDRESS =
      new PostalAddressBuilder()
          .addLines("شارع المثال ١٢", "Edificio B, 3.º")
          .locality("Ramallah")
          .region("Ramallah & al-Bireh")
          .postalCode("P600")
          .country(CountryCode.parse("PS"))
          .kind("siège")
          .build();

  static final ContactPoint CONTACT_POINT =
      new ContactPointBuilder()
          .kind(ContactPoint.EMAIL)
          .value("contacto@example.org")
          .label(LocalizedText.of("ar", "الأمانة العامة").with("fr", "secrétariat"))
          .build();

  static final Link LINK =
      Link.of(Link.WEBSITE, WebAddress.parse("https://مثال.example/من-نحن?lang=ar"));

  static final Officer OFFICER =
      new OfficerBuilder()
          .name("N. N.")
          .role(LocalizedText.of("fr", "présidente").with("ar", "الرئيسة"))
          .period(DateRange.since(PartialDate.parse("2020?")))
          .build();

  static final Relationship RELATIONSHIP =
      new RelationshipBuilder()
          .kind(Relationship.SUCCESSOR)
          .party(REFERENCE)
          .period(DateRange.until(PartialDate.parse("199X")))
          .build();

  private FilledParties() {}
}
