package org.civilsociety.examples.benchmarks.contenders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import tools.jackson.databind.json.JsonMapper;

/**
 * The proof that all contenders that are ranked do the same work: they write what they read, and
 * find the same in the same broken documents. A text that is not well formed may be found in
 * reading or in validating, but it has to be found.
 */
public final class Agreement {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<Contender<?>> contenders;
  private final List<String> differences = new ArrayList<>();

  Agreement(List<Contender<?>> contenders) {
    this.contenders = List.copyOf(contenders);
  }

  /**
   * Looks for differences. To be called before anything is measured.
   *
   * @throws IllegalStateException if there are any; its message names all of them
   */
  public static void check() {
    List<String> differences = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Agreement agreement = new Agreement(Contenders.ranked(kind));
      Documents.all().stream()
          .filter(document -> document.kind() == kind)
          .forEach(agreement::valid);
      Breakages.all().stream()
          .filter(breakage -> breakage.document().kind() == kind)
          .forEach(agreement::broken);
      differences.addAll(agreement.differences());
    }
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "The contenders do not do the same work:\n" + String.join("\n", differences));
    }
  }

  /** Returns each difference that was found, in words. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /** All read it, find nothing, and write the same. */
  void valid(Document document) {
    contenders.forEach(contender -> valid(contender, document));
  }

  private <T> void valid(Contender<T> contender, Document document) {
    try {
      Contender.Checked<T> checked = contender.validatedRead(document.json());
      if (!checked.findings().isEmpty()) {
        differ(contender, document, "finds " + checked.findings());
      }
      if (!contender.validate(checked.value()).equals(checked.findings())) {
        differ(contender, document, "finds something else where it does not read");
      }
      byte[] written = contender.write(contender.read(document.json()));
      if (!MAPPER.readTree(written).equals(MAPPER.readTree(document.json()))) {
        differ(contender, document, "writes another value");
      }
    } catch (RuntimeException e) {
      differ(contender, document, "throws " + e);
    }
  }

  /** All find that a rule is broken, at the same places, and nothing else. */
  void broken(Breakage breakage) {
    Document document = breakage.document();
    if (!breakage.isMalformed()) {
      same(document);
    }
    for (Contender<?> contender : contenders) {
      Outcome outcome = Outcome.of(contender, document);
      if (!outcome.finds(breakage)) {
        differ(contender, document, "does not find " + breakage.rule() + ", but " + outcome);
      }
    }
  }

  /** All find the same, whatever it is. */
  void same(Document document) {
    Outcome expected = Outcome.of(contenders.get(0), document);
    for (Contender<?> contender : contenders) {
      Outcome outcome = Outcome.of(contender, document);
      if (!outcome.isLike(expected)) {
        String first = contenders.get(0).name();
        differ(contender, document, outcome + ", but " + first + " " + expected);
      }
    }
  }

  /** What is found in a document, or why it is refused in reading. */
  private record Outcome(Set<Finding> findings, Optional<String> refusal) {

    static Outcome of(Contender<?> contender, Document document) {
      try {
        return new Outcome(
            Set.copyOf(contender.validatedRead(document.json()).findings()), Optional.empty());
      } catch (RuntimeException e) {
        return new Outcome(Set.of(), Optional.of(e.toString()));
      }
    }

    boolean isLike(Outcome other) {
      return findings.equals(other.findings) && refusal.isPresent() == other.refusal.isPresent();
    }

    boolean finds(Breakage breakage) {
      return refusal.isPresent()
          ? breakage.isMalformed()
          : findings.stream().anyMatch(one -> one.rule().equals(breakage.rule()));
    }

    @Override
    public String toString() {
      return refusal
          .map(reason -> "cannot read it: " + reason)
          .orElseGet(() -> "finds " + findings.stream().map(Finding::toString).sorted().toList());
    }
  }

  private void differ(Contender<?> contender, Document document, String difference) {
    differences.add(contender.name() + ", " + document + ": " + difference);
  }
}
