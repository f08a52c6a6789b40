package org.civilsociety.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.civilsociety.Activity;
import org.civilsociety.ActivityBuilder;
import org.civilsociety.Classification;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.Experience;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.Scope;
import org.civilsociety.ScopeBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** What organizations are, what they work on and where. */
public final class SubjectGenerators {

  private SubjectGenerators() {}

  /** Classifications with and without codes. */
  public static Arbitrary<Classification> classifications() {
    return Sometimes.orEmpty(
        new ClassificationBuilder().build(),
        Builders.withBuilder(ClassificationBuilder::new)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(ClassificationBuilder::label)
            .use(Sometimes.few(ValueGenerators.codes()))
            .in(ClassificationBuilder::codes)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(ClassificationBuilder::extensions)
            .build(ClassificationBuilder::build));
  }

  /** Fields of work. */
  public static Arbitrary<Theme> themes() {
    return Sometimes.orEmpty(
        new ThemeBuilder().build(),
        Builders.withBuilder(ThemeBuilder::new)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(ThemeBuilder::label)
            .use(Sometimes.few(ValueGenerators.codes()))
            .in(ThemeBuilder::codes)
            .use(Sometimes.maybe(false, Arbitraries.just(true)))
            .in(ThemeBuilder::primary)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(ThemeBuilder::extensions)
            .build(ThemeBuilder::build));
  }

  /** Places with and without a country. */
  public static Arbitrary<Place> places() {
    return Sometimes.orEmpty(
        new PlaceBuilder().build(),
        Builders.withBuilder(PlaceBuilder::new)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(PlaceBuilder::name)
            .use(Sometimes.maybe(ValueGenerators.countryCodes()))
            .in(PlaceBuilder::country)
            .use(Sometimes.few(ValueGenerators.codes()))
            .in(PlaceBuilder::codes)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(PlaceBuilder::extensions)
            .build(PlaceBuilder::build));
  }

  /** Scopes of every level. */
  public static Arbitrary<Scope> scopes() {
    return Sometimes.orEmpty(
        new ScopeBuilder().build(),
        Builders.withBuilder(ScopeBuilder::new)
            .use(Sometimes.maybe(Arbitraries.of(Scope.Level.class)))
            .in(ScopeBuilder::level)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(ScopeBuilder::label)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(ScopeBuilder::extensions)
            .build(ScopeBuilder::build));
  }

  /** Activities. */
  public static Arbitrary<Activity> activities() {
    return Sometimes.orEmpty(
        new ActivityBuilder().build(),
        Builders.withBuilder(ActivityBuilder::new)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(ActivityBuilder::name)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(ActivityBuilder::description)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(ActivityBuilder::extensions)
            .build(ActivityBuilder::build));
  }

  /** Experience in a field. */
  public static Arbitrary<Experience> experience() {
    return Sometimes.orEmpty(
        new ExperienceBuilder().build(),
        Builders.withBuilder(ExperienceBuilder::new)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(ExperienceBuilder::theme)
            .use(Sometimes.few(ValueGenerators.codes()))
            .in(ExperienceBuilder::codes)
            .use(Sometimes.maybe(PartyGenerators.quantities()))
            .in(ExperienceBuilder::years)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(ExperienceBuilder::extensions)
            .build(ExperienceBuilder::build));
  }
}
