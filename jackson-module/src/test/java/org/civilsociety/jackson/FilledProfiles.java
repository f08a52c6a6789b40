package org.civilsociety.jackson;

import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/** An organization and a coalition with every attribute set. */
final class FilledProfiles {

  private FilledProfiles() {}

  static Organization organization() {
    return new OrganizationBuilder()
        .from((Profile) shared())
        .legalForm(FilledSubjects.CLASSIFICATION)
        .independent(false)
        .build();
  }

  static Coalition coalition() {
    return new CoalitionBuilder()
        .from((Profile) shared())
        .id(RecordId.parse("alianza"))
        .memberKind(LocalizedText.of("es", "instituciones civiles").with("ar", "مؤسسات أهلية"))
        .membersListed(true)
        .build();
  }

  private static Organization shared() {
    return new OrganizationBuilder()
        .id(RecordId.parse("شبكة"))
        .addNames(FilledRecords.NAME, Name.in("fr", "Réseau d'exemple", Name.Kind.LABEL))
        .addClassification(FilledSubjects.CLASSIFICATION)
        .addIdentifier(FilledParties.IDENTIFIER)
        .status(Profile.Status.ACTIVE)
        .founded(PartialDate.parse("1998-12"))
        .dissolved(PartialDate.parse("2030%"))
        .foundedIn(FilledSubjects.PLACE)
        .addFounders(FilledParties.REFERENCE, FilledParties.NAMED, FilledParties.UNNAMED)
        .mission(LocalizedText.of("ar", "تعزيز الحوار.").with("fr", "Favoriser le dialogue."))
        .vision(LocalizedText.of("es", "Una sociedad donde se escucha a todas las personas."))
        .description(LocalizedText.of("fr", "Créé à l'origine par des « voisins ».\nPuis élargi."))
        .approach(LocalizedText.of("ar", "بالتدريب والمناصرة"))
        .addObjective(FilledSubjects.OBJECTIVE)
        .addTargetGroup(FilledSubjects.TARGET_GROUP)
        .addTheme(FilledSubjects.THEME)
        .addScope(FilledSubjects.SCOPE)
        .addBasedIn(FilledSubjects.PLACE)
        .addWorksIn(FilledSubjects.PLACE)
        .addActivity(FilledSubjects.ACTIVITY)
        .addExperience(FilledSubjects.EXPERIENCE)
        .memberCount(FilledSubjects.QUANTITY)
        .addAddress(FilledParties.ADDRESS)
        .addContactPoint(FilledParties.CONTACT_POINT)
        .addLink(FilledParties.LINK)
        .addOfficer(FilledParties.OFFICER)
        .addRelationship(FilledParties.RELATIONSHIP)
        .addSource(FilledRecords.SOURCE)
        .addVerbatim(FilledRecords.VERBATIM)
        .modified(FilledRecords.MOMENT)
        .build();
  }
}
