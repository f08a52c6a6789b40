package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.civilsociety.Organization;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** How deep a document may be is bounded, and so is what is said of one that is deeper. */
final class NestingTest {

  private static final int DEPTH = 2_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"x\":                    | [                   | ]     | }",
        "{\"x\":                    | {\"x\":             | }     | }",
        "{\"names\":[{\"x\":        | [{\"x\":            | }]    | }]}",
        "{\"objectives\":[          | {\"objectives\":[   | ]}    | ]}",
        "{\"targetGroups\":[        | {\"includes\":[     | ]}    | ]}",
        "{\"objectives\":[{\"targetGroups\":[ | {\"includes\":[ | ]} | ]}]}",
      })
  void refusesADeepDocumentInFewWords(String start, String open, String close, String end) {
    String json = start + open.repeat(DEPTH) + close.repeat(DEPTH) + end;
    JacksonException problem =
        catchThrowableOfType(JacksonException.class, () -> Json.read(Organization.class, json));
    assertThat(problem).isInstanceOf(StreamConstraintsException.class);
    assertThat(problem.getMessage()).hasSizeLessThan(3_000);
    assertThat(Json.pointer(problem)).startsWith("/").hasSizeLessThan(1_000);
  }

  @Test
  void refusesADeepListWhereItIsWrongAtOnce() {
    String json = "{\"names\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + "}";
    assertThat(Refusal.of(Organization.class, json).pointer()).isEqualTo("/names/0");
  }

  @Test
  void boundsTheMessageOfAProblemDeepInAnUnknownMember() {
    String json = "{\"x\":".repeat(400) + "!" + "}".repeat(400);
    JacksonException problem =
        catchThrowableOfType(JacksonException.class, () -> Json.read(Organization.class, json));
    assertThat(problem.getOriginalMessage()).hasSizeLessThan(500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"x\":            | [                 | ]   | } | 499",
        "{\"x\":            | {\"año\":         | }   | } | 498",
        "{\"objectives\":[  | {\"objectives\":[ | ]}  | ]} | 249",
      })
  void readsAndWritesUpToTheLimit(String start, String open, String close, String end, int depth) {
    String middle = open.contains("año") ? "1" : "";
    String json = start + open.repeat(depth) + middle + close.repeat(depth) + end;
    Organization organization = Json.read(Organization.class, json);
    assertThat(Json.read(Organization.class, Json.write(Organization.class, organization)))
        .isEqualTo(organization);
  }

  @Test
  void refusesToWriteWhatIsDeeper() {
    ExtensionValue deep = ExtensionValue.Null.NULL;
    for (int i = 0; i < DEPTH; i++) {
      deep = new ExtensionValue.Listing(List.of(deep));
    }
    Theme theme = new ThemeBuilder().extensions(Extensions.empty().with("x", deep)).build();
    assertThatExceptionOfType(StreamConstraintsException.class)
        .isThrownBy(() -> Json.write(Theme.class, theme));
  }
}
