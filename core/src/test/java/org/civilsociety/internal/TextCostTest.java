package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** However long a text is, each of its characters is looked at a few times. */
class TextCostTest {

  private static final int LENGTH = 1 << 17;
  private static final int MOST_READS_PER_CHARACTER = 100;

  /** The patterns that are looked for within a text; the others have to fit it from its start. */
  private static final Set<String> LOOKED_FOR = Set.of("NUMERIC_DATE", "PARAMETER", "RESERVED");

  static final List<String> PIECES =
      List.of(
          " ", "a", "A", "0", "-", ".", ":", "/", "@", "+", "{", "(", "\n", "\u0000", "\u00A0", "ع",
          "\u202A", "\u2067", "\u202C", "\u0301", "\uD800", "😀", "A-", "a.", "1.", "01.01.", "a@",
          "http://", " h", "x1 ");

  /** Refuses to be read once it has been read too often. */
  private record Counted(String text, AtomicLong reads, long most) implements CharSequence {

    static Counted of(String piece) {
      return new Counted(
          piece.repeat(LENGTH / piece.length()),
          new AtomicLong(),
          (long) MOST_READS_PER_CHARACTER * LENGTH);
    }

    private void read(long characters) {
      if (reads.addAndGet(characters) > most) {
        throw new IllegalStateException("read " + reads + " characters");
      }
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      read(1);
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      read((long) end - start);
      return new Counted(text.substring(start, end), reads, most);
    }

    @Override
    public String toString() {
      read(length());
      return text;
    }
  }

  @ParameterizedTest
  @FieldSource("PIECES")
  void isSmallForEveryRuleOfATextItself(String piece) {
    List<RuleValidator<?, CharSequence>> rules =
        List.of(
            new NotBlankTextValidator.OfText(),
            new LegalCharactersValidator.OfText(),
            new TextLengthValidator.OfText());

    for (RuleValidator<?, CharSequence> rule : rules) {
      Counted text = Counted.of(piece);
      rule.check(text, new Faults(Clock::systemUTC, 1));

      assertThat(text.reads().get()).isLessThanOrEqualTo(4L * LENGTH);
    }
  }

  @ParameterizedTest
  @FieldSource("PIECES")
  void isSmallForEveryPattern(String piece) {
    assertThat(patterns())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            field -> {
              Counted text = Counted.of(piece);
              Matcher matcher = pattern(field).matcher(text);
              boolean fits = matcher.matches() || matcher.reset().lookingAt();
              boolean isLookedFor = LOOKED_FOR.contains(field.getName());
              matcher.reset();
              while (isLookedFor && matcher.find()) {
                fits = true;
              }

              assertThat(text.reads().get()).as("%s", fits).isPositive();
            });
  }

  @Test
  void isNotSmallForAPatternThatBeginsAnewAtEachCharacter() {
    Matcher slow = Pattern.compile("0+x").matcher(Counted.of("0"));

    assertThatThrownBy(slow::find).isInstanceOf(IllegalStateException.class);
  }

  private static Stream<Field> patterns() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.civilsociety")
            .stream()
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getDeclaredFields()))
            .filter(field -> field.getType() == Pattern.class);
  }

  private static Pattern pattern(Field field) {
    try {
      field.setAccessible(true);
      return (Pattern) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
