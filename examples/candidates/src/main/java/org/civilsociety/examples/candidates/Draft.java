package org.civilsociety.examples.candidates;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/**
 * All that can be said of a generated organization, of which a record says a part.
 *
 * @param id the id of its record
 * @param subject what it is named after
 * @param language its own language
 * @param acronym empty if it uses none
 * @param founded the day when it was founded
 * @param identifier its number in a register; empty if it is in none
 */
record Draft(
    String id,
    Subject subject,
    Language language,
    Optional<String> acronym,
    PartialDate founded,
    Optional<Identifier> identifier) {

  private static final Language[] OWN_LANGUAGES = {
    Language.ARABIC, Language.ENGLISH, Language.FRENCH, Language.SPANISH
  };

  static Draft random(String id, Random random) {
    Subject subject = Subject.random(random);
    Language language = OWN_LANGUAGES[random.nextInt(OWN_LANGUAGES.length)];
    Language latin = language == Language.ARABIC ? Language.ENGLISH : language;
    return new Draft(
        id,
        subject,
        language,
        random.nextInt(100) < 40 ? Optional.of(initials(subject.name(latin))) : Optional.empty(),
        PartialDate.of(1950 + random.nextInt(72), 1 + random.nextInt(12), 1 + random.nextInt(28)),
        random.nextBoolean() ? Optional.of(identifier(subject, random)) : Optional.empty());
  }

  private static Identifier identifier(Subject subject, Random random) {
    return Identifier.of(
        subject.town().country().orElseThrow() + "-REG",
        String.valueOf(100_000 + random.nextInt(90_000_000)));
  }

  private static String initials(String name) {
    return Stream.of(name.split("[ ']", -1))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  boolean canHave(TwinKind kind) {
    return switch (kind) {
      case ROMANIZED -> language == Language.ARABIC;
      case TRANSLATED_WITH_ACRONYM -> acronym.isPresent();
      case TRANSLATED_WITH_IDENTIFIER -> identifier.isPresent();
      default -> true;
    };
  }

  Organization organization(Random random) {
    OrganizationBuilder record = record(id, subject.name(language), language, random);
    if (random.nextInt(100) < 30) {
      Language second = other(random);
      record.addName(Name.in(second.tag(), subject.name(second), Name.Kind.LABEL));
    }
    acronym.ifPresent(letters -> record.addName(Name.of(letters, Name.Kind.ACRONYM)));
    if (random.nextInt(100) < 70) {
      record.founded(FoundingDate.stated(founded, random));
    }
    if (random.nextInt(100) < 80) {
      addPlace(record, language);
    }
    identifier.ifPresent(record::addIdentifier);
    return record.build();
  }

  Organization twin(TwinKind kind, String twinId, Random random) {
    String name = subject.name(language);
    Language written =
        switch (kind) {
          case ROMANIZED -> Language.ROMANIZED_ARABIC;
          case TRANSLATED_WITH_ACRONYM, TRANSLATED_WITH_IDENTIFIER -> other(random);
          default -> language;
        };
    String twinName =
        switch (kind) {
          case MISSPELT -> Spoiler.misspelt(name, random);
          case ABBREVIATED -> Spoiler.abbreviated(name, random);
          case REORDERED -> subject.reordered(language);
          case WITHOUT_TYPE -> subject.withoutType(language);
          case TYPED_OTHERWISE -> Spoiler.typedOtherwise(name, random);
          case ROMANIZED, TRANSLATED_WITH_ACRONYM, TRANSLATED_WITH_IDENTIFIER ->
              subject.name(written);
        };
    OrganizationBuilder record = record(twinId, twinName, written, random);
    if (kind == TwinKind.TRANSLATED_WITH_ACRONYM || random.nextInt(100) < 20) {
      acronym.ifPresent(letters -> record.addName(Name.of(letters, Name.Kind.ACRONYM)));
    }
    if (kind == TwinKind.TRANSLATED_WITH_IDENTIFIER || random.nextInt(100) < 10) {
      identifier.ifPresent(record::addIdentifier);
    }
    if (random.nextInt(100) < 60) {
      record.founded(
          random.nextInt(100) < 8
              ? FoundingDate.wrong(founded, random)
              : FoundingDate.stated(founded, random));
    }
    if (random.nextInt(100) < 60) {
      addPlace(record, written);
    }
    return record.build();
  }

  private static OrganizationBuilder record(
      String id, String name, Language language, Random random) {
    Name.Kind kind = random.nextBoolean() ? Name.Kind.DISPLAY : Name.Kind.LEGAL;
    return new OrganizationBuilder()
        .id(RecordId.parse(id))
        .addName(Name.in(language.tag(), name, kind));
  }

  private Language other(Random random) {
    Language other = OWN_LANGUAGES[random.nextInt(OWN_LANGUAGES.length)];
    return other == language ? other(random) : other;
  }

  private void addPlace(OrganizationBuilder record, Language written) {
    Language told = written == Language.ROMANIZED_ARABIC ? Language.ENGLISH : written;
    record.addBasedIn(
        new PlaceBuilder()
            .name(LocalizedText.of(told.tag(), subject.town().in(told)))
            .country(CountryCode.parse(subject.town().country().orElseThrow()))
            .build());
  }
}
