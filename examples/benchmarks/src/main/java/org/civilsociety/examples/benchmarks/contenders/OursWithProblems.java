package org.civilsociety.examples.benchmarks.contenders;

import jakarta.validation.groups.Default;
import java.util.List;
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

  /** Of a record by itself it would also ask {@code source.unknown}, which is not in Default. */
  private static final ProfileValidator RULES =
      ProfileValidator.create().withGroups(Default.class).without("source.unknown");

  private static final DocumentReader READER = DocumentReader.withoutRules();
  private static final DocumentReader VALIDATING_READER = DocumentReader.of(RULES);

  private final Class<? extends Profile> type;
  private final Contender<Profile> ours;

  OursWithProblems(Kind kind) {
    type = kind.model();
    ours = new Ours(kind);
  }

  @Override
  public String name() {
    return "civil-society, DocumentReader";
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
    ValidationReport report = RULES.validate(value);
    return report.findings().stream()
        .map(one -> Finding.of(one.rule(), one.path().toString()))
        .toList();
  }

  @Override
  public Checked<Profile> validatedRead(byte[] json) {
    Reading<? extends Profile> reading = VALIDATING_READER.read(Input.of(json), type);
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
