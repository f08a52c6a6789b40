package org.civilsociety.examples.candidates;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an organization is named after, whatever the language.
 *
 * @param type association, foundation
 * @param namesake a word or a person; empty if there is none
 * @param theme what it is for; empty if the name does not say it
 * @param quarter a part of the town; empty if the name does not say it
 * @param town the town
 * @param withArticle whether an English name begins with "The"
 */
record Subject(
    Phrase type,
    List<Phrase> namesake,
    Optional<Phrase> theme,
    Optional<Phrase> quarter,
    Phrase town,
    boolean withArticle) {

  private static final List<Phrase> TYPES = Phrase.read("types");
  private static final List<Phrase> THEMES = Phrase.read("themes");
  private static final List<Phrase> MOTTOS = Phrase.read("mottos");
  private static final List<Phrase> GIVEN_NAMES = Phrase.read("given-names");
  private static final List<Phrase> FAMILY_NAMES = Phrase.read("family-names");
  private static final List<Phrase> QUARTERS = Phrase.read("quarters");
  private static final List<Phrase> TOWNS = Phrase.read("towns");

  static Subject random(Random random) {
    int sort = random.nextInt(100);
    List<Phrase> namesake =
        sort < 25
            ? List.of()
            : sort < 75
                ? List.of(frequent(MOTTOS, random))
                : List.of(frequent(GIVEN_NAMES, random), frequent(FAMILY_NAMES, random));
    boolean themed = sort < 60 || (sort >= 75 && random.nextBoolean());
    return new Subject(
        frequent(TYPES, random),
        namesake,
        themed ? Optional.of(frequent(THEMES, random)) : Optional.empty(),
        random.nextInt(100) < 60 ? Optional.of(frequent(QUARTERS, random)) : Optional.empty(),
        frequent(TOWNS, random),
        random.nextInt(100) < 20);
  }

  /** The first of a list are more frequent than the last. */
  private static Phrase frequent(List<Phrase> phrases, Random random) {
    double skewed = Math.pow(random.nextDouble(), 1.3);
    return phrases.get((int) (skewed * phrases.size()));
  }

  String name(Language language) {
    String article = withArticle && language == Language.ENGLISH ? "The" : "";
    return joined(Stream.concat(Stream.of(article), parts(language)));
  }

  /** The place first, the rest behind a comma or the other way round. */
  String reordered(Language language) {
    String place = place(language);
    String rest = joined(Stream.of(head(language)));
    return language == Language.ENGLISH ? place + " " + rest : rest + ", " + place;
  }

  /** Without the word for its type, and without the article. */
  String withoutType(Language language) {
    String linkedTheme = linked(link(language, namesake.isEmpty()), themeAlone(language));
    return joined(Stream.of(namesake(language), linkedTheme, of(language), place(language)));
  }

  private Stream<String> parts(Language language) {
    return Stream.of(head(language), of(language), place(language));
  }

  private String head(Language language) {
    String typeName = type.in(language);
    String namesakeName = namesake(language);
    String themeName = themeAlone(language);
    String link = link(language, namesake.isEmpty());
    return language == Language.ENGLISH
        ? joined(Stream.of(namesakeName, themeName, typeName))
        : joined(Stream.of(typeName, namesakeName, linked(link, themeName)));
  }

  /** In Arabic the article after "for" loses a letter. */
  private static String linked(String link, String what) {
    if (what.isEmpty()) {
      return "";
    }
    return (link + what).replaceFirst("^لال", "لل").replaceFirst("^li-al-", "lil-");
  }

  private static String link(Language language, boolean first) {
    return switch (language) {
      case ENGLISH -> "";
      case FRENCH -> "pour ";
      case SPANISH -> "para ";
      case ARABIC -> first ? "" : "ل";
      case ROMANIZED_ARABIC -> first ? "" : "li-";
    };
  }

  private static String of(Language language) {
    return switch (language) {
      case ENGLISH -> "of";
      case FRENCH, SPANISH -> "de";
      case ARABIC -> "في";
      case ROMANIZED_ARABIC -> "fi";
    };
  }

  String place(Language language) {
    String quarterName = quarter.map(phrase -> phrase.in(language)).orElse("");
    return language == Language.ENGLISH
        ? joined(Stream.of(quarterName, town.in(language)))
        : joined(Stream.of(town.in(language), quarterName));
  }

  private String namesake(Language language) {
    return joined(namesake.stream().map(phrase -> phrase.in(language)));
  }

  private String themeAlone(Language language) {
    return theme.map(phrase -> phrase.in(language)).orElse("");
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
