package org.civilsociety.examples.benchmarks.contenders;

import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import org.civilsociety.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.report.ValidationReport;

/** This library's reader of documents, which tells every problem with its line and column. */
final class OursWithProblems implements Contender<Profile> {

  private static final ProfileValidator ALL = ProfileValidator.create();

  /** Of a record by itself it would also ask {@code source.unknown}, which is not in Default. */
  private static final ProfileValidator DEFAULT =
      ALL.withGroups(Default.class).without("source.unknown");

  private static final DocumentReader READER = DocumentReader.withoutRules();

  private final String name;
  private final ProfileValidator rules;
  private final DocumentReader reader;
  private final Class<? extends Profile> type;
  private final Contender<Profile> ours;

  private OursWithProblems(String name, ProfileValidator rules, Kind kind) {
    this.name = name;
    this.rules = rules;
    reader = DocumentReader.of(rules);
    type = kind.model();
    ours = new Ours(kind);
  }

  /** Asks what all others ask. */
  static OursWithProblems ofDefault(Kind kind) {
    return new OursWithProblems("civil-society, DocumentReader", DEFAULT, kind);
  }

  /** Asks what it asks where nobody says otherwise. */
  static OursWithProblems withAdvice(Kind kind) {
    return new OursWithProblems("civil-society, DocumentReader with advice", ALL, kind);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> differs() {
    return rules == ALL
        ? Optional.of("asks for advice too, and tells it: three times of miftah-a, once of four")
        : Optional.empty();
  }

  @Override
  public Profile read(byte[] json) {
    return READER.read(Input.of(json), type).record().orElseThrow();
  }

  @Override
  public byte[] write(Profile value) {
    return ours.write(value);
  }

  @Override
  public List<Finding> validate(Profile value) {
    ValidationReport report = rules.validate(value);
    return report.findings().stream()
        .map(one -> Finding.of(one.rule(), one.path().toString()))
        .toList();
  }

  @Override
  public Checked<Profile> validatedRead(byte[] json) {
    Reading<? extends Profile> reading = reader.read(Input.of(json), type);
    return new Checked<>(
        reading.record().orElseThrow(),
        reading.problems().stream().map(OursWithProblems::finding).toList());
  }

  private static Finding finding(Problem problem) {
    String place = problem.pointer() + problem.missing().map(member -> "/" + member).orElse("");
    return Finding.of(
        problem.rule().startsWith("value.") ? Finding.MALFORMED : problem.rule(), place);
  }
}
