package org.civilsociety.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilsociety.Directory;
import org.civilsociety.jackson.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** Each one-step break is caught, and by whom is said in the table {@code breaks.csv}. */
final class SchemaBreaksTest {

  /** Who catches a break. */
  private record Catchers(boolean schema, boolean reader, Set<String> rules) {

    static Catchers of(String json) {
      boolean schema = !PublishedSchema.accepts("", Json.MAPPER.readTree(json));
      try {
        Directory directory = Json.read(Directory.class, json);
        return new Catchers(schema, false, RuleCheck.errors(directory));
      } catch (JacksonException e) {
        return new Catchers(schema, true, Set.of());
      }
    }

    boolean isNobody() {
      return !schema && !reader && rules.isEmpty();
    }

    String cells() {
      return "%s,%s,%s"
          .formatted(schema ? "yes" : "no", reader ? "yes" : "no", String.join(" ", rules));
    }
  }

  @Test
  void acceptsTheDocumentThatIsBrokenThen() {
    String json = Json.write(Directory.class, OneStepBreak.RIGHT);
    assertThat(Catchers.of(json)).isEqualTo(new Catchers(false, false, Set.of()));
  }

  @Test
  void saysInItsTableWhoCatchesEachBreak() {
    Set<String> lines = new TreeSet<>();
    for (OneStepBreak broken : OneStepBreak.all()) {
      Catchers catchers = Catchers.of(broken.json());
      if (!catchers.isNobody() || !isAnOptionalMember(broken)) {
        lines.add(broken.change() + "," + catchers.cells());
      }
    }
    assertThat(String.join("\n", lines)).isEqualTo(String.join("\n", table()));
  }

  @Test
  void catchesEachBreak() {
    List<String> uncaught =
        table().stream().filter(line -> line.endsWith(",no,no,")).collect(Collectors.toList());
    assertThat(uncaught).isEmpty();
  }

  private static boolean isAnOptionalMember(OneStepBreak broken) {
    return broken.change().startsWith("without ");
  }

  private static List<String> table() {
    return SchemaRules.resource("breaks.csv").lines().skip(1).toList();
  }
}
