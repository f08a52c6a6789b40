package org.civilsociety.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** Where statements come from and what was said word for word. */
public final class SourceGenerators {

  private SourceGenerators() {}

  /** Sources, read and changed at some time. */
  public static Arbitrary<Source> sources() {
    return Sometimes.orEmpty(
        new SourceBuilder().build(),
        Builders.withBuilder(SourceBuilder::new)
            .use(Sometimes.maybe(ValueGenerators.recordIds()))
            .in(SourceBuilder::id)
            .use(Sometimes.maybe(TextGenerators.texts()))
            .in(SourceBuilder::publisher)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(SourceBuilder::title)
            .use(Sometimes.maybe(AddressGenerators.webAddresses()))
            .in(SourceBuilder::address)
            .use(Sometimes.maybe(ValueGenerators.languageTags()))
            .in(SourceBuilder::language)
            .use(Sometimes.maybe(DateGenerators.partialDates()))
            .in(SourceBuilder::retrieved)
            .use(Sometimes.maybe(DateGenerators.partialDates()))
            .in(SourceBuilder::modified)
            .use(Sometimes.maybe(Arbitraries.of(Source.Assertion.class)))
            .in(SourceBuilder::assertedBy)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(SourceBuilder::extensions)
            .build(SourceBuilder::build));
  }

  /** Wordings of any property. */
  public static Arbitrary<Verbatim> verbatims() {
    return Sometimes.orEmpty(
        new VerbatimBuilder().build(),
        Builders.withBuilder(VerbatimBuilder::new)
            .use(
                Choice.of(
                    Arbitraries.of("", "joined", "founded", "foundedIn"), TextGenerators.texts()))
            .in(VerbatimBuilder::property)
            .use(Sometimes.maybe("", TextGenerators.texts()))
            .in(VerbatimBuilder::text)
            .use(Sometimes.maybe(ValueGenerators.recordIds()))
            .in(VerbatimBuilder::source)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(VerbatimBuilder::note)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(VerbatimBuilder::extensions)
            .build(VerbatimBuilder::build));
  }
}
