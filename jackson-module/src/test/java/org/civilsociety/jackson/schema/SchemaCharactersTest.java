package org.civilsociety.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilsociety.constraints.Label;
import org.civilsociety.validation.Rule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

/** The schema and the rules agree on every character of the basic plane. */
final class SchemaCharactersTest {

  /** Whether these are legal depends on what stands around them. */
  private static final Set<Integer> DIRECTIONS =
      Set.of(0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069);

  /** Format characters in Unicode 14 and later; older Java takes them for readable. */
  private static final Set<Integer> ARABIC_POUND_MARKS = Set.of(0x0890, 0x0891);

  private static final class Labelled {
    @Label
    @SuppressWarnings("unused") // read by the validator
    private String text = "";
  }

  @Test
  void agreeOnWhatIsBlank() {
    assertThat(disagreements("text.blank", Character::toString)).isSubsetOf(ARABIC_POUND_MARKS);
  }

  @Test
  void agreeOnWhatIsLegal() {
    assertThat(disagreements("text.characters", character -> "a" + Character.toString(character)))
        .isEqualTo(DIRECTIONS);
  }

  private static Set<Integer> disagreements(String rule, IntFunction<String> text) {
    Set<Integer> disagreements = new TreeSet<>();
    IntStream.rangeClosed(0, 0xFFFF)
        .filter(character -> !Character.isSurrogate((char) character))
        .filter(
            character -> accepts(text.apply(character)) == isBroken(rule, text.apply(character)))
        .forEach(disagreements::add);
    return disagreements;
  }

  private static boolean accepts(String text) {
    return PublishedSchema.accepts("Label", StringNode.valueOf(text));
  }

  private static boolean isBroken(String rule, String text) {
    Set<String> rules =
        RuleCheck.VALIDATOR.validateValue(Labelled.class, "text", text).stream()
            .map(violation -> violation.getConstraintDescriptor().getAnnotation())
            .map(annotation -> annotation.annotationType().getAnnotation(Rule.class).id())
            .collect(Collectors.toSet());
    return rules.contains(rule);
  }
}
