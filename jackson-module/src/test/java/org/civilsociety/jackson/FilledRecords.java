package org.civilsociety.jackson;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.Organization;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** One entity of every type with every attribute set, in Arabic, French and Spanish. */
public final class FilledRecords {

  public static final Instant MOMENT = Instant.parse("2026-11-22T08:30:00.500Z");

  public static final Name NAME =
      new NameBuilder()
          .text("شبكة المثال")
          .language(LanguageTag.parse("ar"))
          .addKinds(Name.Kind.DISPLAY, Name.Kind.LEGAL)
          .period(DateRange.since(PartialDate.of(1998, 12)))
          .build();

  public static final Source SOURCE =
      new SourceBuilder()
          .id(RecordId.parse("annuaire"))
          .publisher("Annuaire d'exemple")
          .title(LocalizedText.of("fr", "Fiche de l'association").with("ar", "بطاقة الجمعية"))
          .address(WebAddress.parse("https://example.org/fiches/1"))
          .language(LanguageTag.parse("fr"))
          .retrieved(PartialDate.of(2026, 11, 22))
          .modified(PartialDate.of(2025))
          .assertedBy(Source.Assertion.THIRD_PARTY)
          .build();

  public static final Verbatim VERBATIM =
      new VerbatimBuilder()
          .property("founded")
          .text("finales de los años 90")
          .source(RecordId.parse("annuaire"))
          .note(LocalizedText.of("ar", "كما ورد في المصدر"))
          .build();

  public static final Organization ORGANIZATION = FilledProfiles.organization();

  public static final Coalition COALITION = FilledProfiles.coalition();

  public static final Membership MEMBERSHIP =
      new MembershipBuilder()
          .id(RecordId.parse("adhésion-1"))
          .member(FilledParties.REFERENCE)
          .organization(FilledParties.UNNAMED)
          .role(LocalizedText.of("es", "miembro fundador").with("ar", "عضو مؤسس"))
          .joined(PartialDate.of(2016, 4, 5))
          .period(DateRange.parse("2018/.."))
          .status(Membership.Status.CURRENT)
          .addSource(SOURCE)
          .addVerbatim(Verbatim.of("joined", "05.04.2016"))
          .modified(MOMENT)
          .build();

  public static final Directory DIRECTORY =
      new DirectoryBuilder()
          .title(LocalizedText.of("fr", "Annuaire d'exemple").with("ar", "دليل المثال"))
          .publisher(FilledParties.NAMED)
          .licence(WebAddress.parse("https://creativecommons.org/licenses/by/4.0/"))
          .generated(MOMENT)
          .addSource(SOURCE)
          .addOrganization(ORGANIZATION)
          .addCoalition(COALITION)
          .addMembership(MEMBERSHIP)
          .build();

  private static final Map<Class<? extends Extensible>, Extensible> BY_TYPE = new LinkedHashMap<>();

  static {
    List.of(
            NAME,
            SOURCE,
            VERBATIM,
            ORGANIZATION,
            COALITION,
            MEMBERSHIP,
            DIRECTORY,
            FilledSubjects.CLASSIFICATION,
            FilledSubjects.PLACE,
            FilledSubjects.THEME,
            FilledSubjects.SCOPE,
            FilledSubjects.ACTIVITY,
            FilledSubjects.QUANTITY,
            FilledSubjects.EXPERIENCE,
            FilledSubjects.TARGET_GROUP,
            FilledSubjects.OBJECTIVE,
            FilledParties.IDENTIFIER,
            FilledParties.REFERENCE,
            FilledParties.NAMED,
            FilledParties.UNNAMED,
            FilledParties.ADDRESS,
            FilledParties.CONTACT_POINT,
            FilledParties.LINK,
            FilledParties.OFFICER,
            FilledParties.RELATIONSHIP)
        .forEach(entity -> BY_TYPE.put(EntityTypes.of(entity), entity));
  }

  private FilledRecords() {}

  public static Extensible of(Class<? extends Extensible> type) {
    Extensible entity = BY_TYPE.get(type);
    if (entity == null) {
      throw new AssertionError("no entity with every attribute set: " + type.getSimpleName());
    }
    return entity;
  }
}
