package org.civilsociety.jackson;

import java.math.BigDecimal;
import org.civilsociety.Activity;
import org.civilsociety.ActivityBuilder;
import org.civilsociety.Classification;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.Experience;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.QuantityBuilder;
import org.civilsociety.Scope;
import org.civilsociety.ScopeBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/** What an organization is for and does, with every attribute set. */
final class FilledSubjects {

  static final Classification CLASSIFICATION =
      new ClassificationBuilder()
          .label(
              LocalizedText.of("en", "Network")
                  .with("ar", "شبكة")
                  .with("fr", "Réseau")
                  .with("es", "Red"))
          .addCodes(Code.of(Code.ICNPTSO, "H90"), Code.parse("https://example.org/kinds/réseau"))
          .build();

  static final Place PLACE =
      new PlaceBuilder()
          .name(LocalizedText.of("ar", "القدس").with("fr", "Jérusalem").with("es", "Jerusalén"))
          .country(CountryCode.parse("PS"))
          .addCode(Code.of(Code.ISO_3166_2, "PS-JEM"))
          .build();

  static final Theme THEME =
      new ThemeBuilder()
          .label(
              LocalizedText.of("ar", "المساواة بين الجنسين")
                  .with("fr", "égalité des sexes")
                  .with("es", "igualdad de género"))
          .addCodes(Code.of(Code.SDG, "5"), Code.of(Code.DAC, "15170"))
          .primary(true)
          .build();

  static final Scope SCOPE =
      new ScopeBuilder()
          .level(Scope.Level.NATIONAL)
          .label(LocalizedText.of("fr", "échelle nationale").with("ar", "وطني"))
          .build();

  static final Activity ACTIVITY =
      new ActivityBuilder()
          .name(LocalizedText.of("es", "formación").with("ar", "تدريب"))
          .description(LocalizedText.of("es", "Talleres sobre diálogo y participación."))
          .build();

  static final Quantity QUANTITY =
      new QuantityBuilder()
          .bound(Quantity.Bound.AT_LEAST)
          .number(new BigDecimal("12.50"))
          .asOf(PartialDate.parse("2019-06~"))
          .build();

  static final Experience EXPERIENCE =
      new ExperienceBuilder()
          .theme(LocalizedText.of("ar", "السلم الأهلي").with("fr", "paix civile"))
          .addCode(Code.of(Code.UKCAT, "SO200"))
          .years(QUANTITY)
          .build();

  static final TargetGroup TARGET_GROUP =
      new TargetGroupBuilder()
          .label(LocalizedText.of("es", "mujeres y jóvenes").with("ar", "النساء والشباب"))
          .addCode(Code.of(Code.PCS, "PG020000"))
          .role(TargetGroup.Role.BENEFICIARY)
          .priority(true)
          .addIncludes(TargetGroup.of("es", "mujeres"), TargetGroup.of("ar", "الشباب"))
          .build();

  static final StrategicObjective OBJECTIVE =
      new StrategicObjectiveBuilder()
          .id(RecordId.parse("objectif/1"))
          .label(LocalizedText.of("fr", "objectif stratégique"))
          .sequenceIndicator("SO1")
          .name(LocalizedText.of("ar", "الحوار").with("fr", "dialogue").with("es", "diálogo"))
          .description(LocalizedText.of("fr", "Que chacun soit écouté là où l'on décide."))
          .addTargetGroup(TARGET_GROUP)
          .addTheme(THEME)
          .addActivity(ACTIVITY)
          .addScope(SCOPE)
          .period(DateRange.between(PartialDate.of(2024), PartialDate.of(2027, 12)))
          .addObjective(
              new StrategicObjectiveBuilder()
                  .sequenceIndicator("1.1")
                  .name(LocalizedText.of("ar", "حوار الأجيال"))
                  .build())
          .build();

  private FilledSubjects() {}
}
