package org.civilsociety.examples.benchmarks.contenders;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The proof that all contenders that are ranked do the same work: they write what they read, and
 * find the same in the same broken documents. A text that is not well formed may be found in
 * reading or in validating, but it has to be found.
 */
public final class Agreement {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<String> differences = new ArrayList<>();

  private Agreement() {}

  /**
   * Looks for differences. To be called before anything is measured.
   *
   * @throws IllegalStateException if there are any; its message names all of them
   */
  public static void check() {
    List<String> differences = differences();
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "The contenders do not do the same work:\n" + String.join("\n", differences));
    }
  }

  /**
   * Looks for differences.
   *
   * @return each in words; empty if all do the same work
   */
  public static List<String> differences() {
    return differences(List.of(Kind.values()), Documents.all(), Breakages.all());
  }

  private static List<String> differences(
      List<Kind> kinds, List<Document> documents, List<Breakage> breakages) {
    Agreement agreement = new Agreement();
    for (Kind kind : kinds) {
      List<Contender<?>> contenders = Contenders.ranked(kind);
      documents.stream()
          .filter(document -> document.kind() == kind)
          .forEach(document -> contenders.forEach(one -> agreement.valid(one, document)));
      breakages.stream()
          .filter(breakage -> breakage.document().kind() == kind)
          .forEach(breakage -> agreement.broken(contenders, breakage));
    }
    return List.copyOf(agreement.differences);
  }

  private <T> void valid(Contender<T> contender, Document document) {
    try {
      Contender.Checked<T> checked = contender.validatedRead(document.json());
      if (!checked.findings().isEmpty()) {
        differ(contender, document, "finds " + checked.findings());
      }
      byte[] written = contender.write(checked.value());
      if (!MAPPER.readTree(written).equals(MAPPER.readTree(document.json()))) {
        differ(contender, document, "writes another value");
      }
    } catch (RuntimeException e) {
      differ(contender, document, "throws " + e);
    }
  }

  private void broken(List<Contender<?>> contenders, Breakage breakage) {
    Document document = breakage.document();
    Set<String> expected = null;
    for (Contender<?> contender : contenders) {
      Set<String> found = findings(contender, document);
      if (breakage.isMalformed()) {
        if (found != null && found.stream().noneMatch(one -> one.startsWith(Finding.MALFORMED))) {
          differ(contender, document, "does not find that it is malformed, but " + found);
        }
      } else if (found == null) {
        differ(contender, document, "cannot read it");
      } else if (expected == null) {
        expected = found;
        if (found.stream().noneMatch(one -> one.startsWith(breakage.rule() + " "))) {
          differ(contender, document, "does not find " + breakage.rule() + ", but " + found);
        }
      } else if (!found.equals(expected)) {
        differ(contender, document, "finds " + found + ", but the first one " + expected);
      }
    }
  }

  /** What is found in a document; null if it is refused in reading. */
  private static @Nullable Set<String> findings(Contender<?> contender, Document document) {
    Contender.Checked<?> checked;
    try {
      checked = contender.validatedRead(document.json());
    } catch (RuntimeException e) {
      return null;
    }
    return checked.findings().stream()
        .map(Finding::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void differ(Contender<?> contender, Document document, String difference) {
    differences.add(contender.name() + ", " + document + ": " + difference);
  }
}
