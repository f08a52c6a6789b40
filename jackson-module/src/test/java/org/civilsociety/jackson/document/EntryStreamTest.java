package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.Organization;
import org.civilsociety.report.ProfileValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stream hands over, and in which order, however many threads share the work. */
final class EntryStreamTest {

  private static final int MANY = 2_500;
  private static final DocumentReader READER = DocumentReader.withoutRules();
  private static final List<String> ALL = ids(MANY);

  private static List<String> ids(int many) {
    return IntStream.range(0, many).mapToObj(number -> "o" + number).toList();
  }

  /** Some entries are far larger than others, so that others overtake them unless they wait. */
  private static String organization(int number) {
    String text = "x".repeat(number % 50 == 0 ? 20_000 : 1);
    return "{\"id\":\"o%d\",\"names\":[{\"text\":\"%s\"}]}".formatted(number, text);
  }

  private static String lines(int many) {
    return "{\"directory\":{\"format\":\"civil-society\",\"version\":\"1.0\"}}\n"
        + IntStream.range(0, many)
            .mapToObj(number -> "{\"organization\":" + organization(number) + "}\n")
            .collect(Collectors.joining());
  }

  private static String directory(int many) {
    return IntStream.range(0, many)
        .mapToObj(EntryStreamTest::organization)
        .collect(Collectors.joining(",", "{\"organizations\":[", "]}"));
  }

  private static EntryStream stream(DocumentReader reader, String text) {
    return text.contains("{\"directory\"")
        ? reader.lines(Input.of(text))
        : reader.entries(Input.of(text));
  }

  private static void addId(Entry entry, List<String> ids) {
    if (entry.record().orElse(null) instanceof Organization organization) {
      ids.add(organization.getId().orElseThrow().value());
    }
  }

  private static List<String> idsOf(EntryStream stream) {
    List<String> ids = new ArrayList<>();
    try (stream) {
      stream.forEachRemaining(entry -> addId(entry, ids));
    }
    return ids;
  }

  static Stream<String> documents() {
    return Stream.of(lines(MANY), directory(MANY));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void handsEntriesOverInTheirOrder(String document) {
    assertThat(idsOf(stream(READER.withThreads(3), document))).containsExactlyElementsOf(ALL);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void losesNothingWhereItIsInterrupted(String document) {
    List<String> ids = new ArrayList<>();
    int interruptions = 0;
    try (EntryStream stream = stream(READER.withThreads(3), document)) {
      boolean isThereMore = true;
      while (isThereMore) {
        Thread.currentThread().interrupt();
        try {
          isThereMore = stream.hasNext();
        } catch (IllegalStateException e) {
          interruptions++;
          assertThat(Thread.interrupted()).isTrue();
          isThereMore = stream.hasNext();
        } finally {
          Thread.interrupted();
        }
        if (isThereMore) {
          addId(stream.next(), ids);
        }
      }
    }
    assertThat(interruptions).isPositive();
    assertThat(ids).containsExactlyElementsOf(ALL);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasNoNextEntryWhenItIsClosed(String document) {
    for (int threads = 1; threads <= 3; threads++) {
      EntryStream stream = stream(READER.withThreads(threads), document);
      for (int i = 0; i < 40; i++) {
        stream.next();
      }
      stream.close();
      assertThat(stream.hasNext()).isFalse();
      stream.close();
    }
  }

  private static InputStream breakingOff(String text, IOException failure) {
    InputStream broken = new FailingStream(failure);
    return new SequenceInputStream(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), broken);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void handsOverWhatCameBeforeTheBytesCannotBeHad(int threads) {
    IOException failure = new IOException("x");
    String list = directory(50);
    String header = "{\"directory\":{}}\n";
    for (String text : List.of(lines(50), list.substring(0, list.length() - 2), "{", header)) {
      InputStream bytes = breakingOff(text, failure);
      DocumentReader reader = READER.withThreads(threads);
      List<String> ids = new ArrayList<>();
      try (EntryStream stream =
          text.startsWith("{\"directory\"")
              ? reader.lines(Input.of(bytes))
              : reader.entries(Input.of(bytes))) {
        for (int again = 0; again < 2; again++) {
          assertThatExceptionOfType(UncheckedIOException.class)
              .isThrownBy(() -> stream.forEachRemaining(entry -> addId(entry, ids)))
              .withCause(failure);
        }
      }
      assertThat(ids).containsExactlyElementsOf(text.length() < 50 ? List.of() : ids(50));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void handsOverWhatCameBeforeAnyOtherFailure(int threads) {
    IllegalStateException failure = new IllegalStateException("x");
    InputStream broken = new FailingStream(failure);
    InputStream bytes =
        new SequenceInputStream(
            new ByteArrayInputStream(lines(50).getBytes(StandardCharsets.UTF_8)), broken);
    List<String> ids = new ArrayList<>();
    try (EntryStream stream = READER.withThreads(threads).lines(Input.of(bytes))) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> stream.forEachRemaining(entry -> addId(entry, ids)))
          .isSameAs(failure);
    }
    assertThat(ids).containsExactlyElementsOf(ids(50));
  }

  /** A group of which only a provider can tell what is asked in it. */
  private interface Elsewhere {}

  /** Cannot look at one organization. */
  private static ProfileValidator failingAt(String id) {
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    return ProfileValidator.of(
            (Validator)
                Proxy.newProxyInstance(
                    Validator.class.getClassLoader(),
                    new Class<?>[] {Validator.class},
                    (proxy, method, arguments) -> {
                      if (method.getName().equals("validate")
                          && arguments[0] instanceof Organization organization
                          && organization.getId().orElseThrow().value().equals(id)) {
                        throw new UnsupportedOperationException(id);
                      }
                      try {
                        return method.invoke(validator, arguments);
                      } catch (InvocationTargetException e) {
                        throw e.getCause();
                      }
                    }))
        .withFurtherGroups(Elsewhere.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void losesNoMoreThanTheEntryThatAValidatorFailsAt(int threads) {
    List<String> ids = new ArrayList<>();
    try (EntryStream stream =
        stream(DocumentReader.of(failingAt("o40")).withThreads(threads), directory(100))) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> stream.forEachRemaining(entry -> addId(entry, ids)))
          .withMessage("o40");
      assertThat(ids).containsExactlyElementsOf(ids(40));
      stream.forEachRemaining(entry -> addId(entry, ids));
    }
    List<String> others = new ArrayList<>(ids(100));
    others.remove("o40");
    assertThat(ids).containsExactlyElementsOf(others);
  }
}
