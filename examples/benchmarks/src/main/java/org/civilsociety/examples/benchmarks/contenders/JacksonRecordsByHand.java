package org.civilsociety.examples.benchmarks.contenders;

import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainRules;

/** Plain records, read and written by Jackson, with the rules by hand. */
final class JacksonRecordsByHand implements Contender<Profile> {

  private final Contender<Profile> records;

  JacksonRecordsByHand(Kind kind) {
    records = new JacksonRecords(kind);
  }

  @Override
  public String name() {
    return "Jackson records, checks by hand";
  }

  @Override
  public List<String> lenient() {
    return records.lenient();
  }

  @Override
  public Profile read(byte[] json) {
    return records.read(json);
  }

  @Override
  public byte[] write(Profile value) {
    return records.write(value);
  }

  @Override
  public List<Finding> validate(Profile value) {
    return PlainRules.check(value);
  }
}
