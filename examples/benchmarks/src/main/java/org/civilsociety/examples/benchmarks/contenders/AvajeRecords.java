package org.civilsociety.examples.benchmarks.contenders;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;

/** Plain records, read and written by avaje-jsonb, validated by avaje-validator. */
final class AvajeRecords implements Contender<Profile> {

  static {
    // By itself it refuses texts of more than 32,768 characters, which the rules allow.
    System.setProperty("jsonb.parserCharBufferSize", "131072");
  }

  private final JsonType<Profile> json;

  @SuppressWarnings("unchecked") // a type of profile is read and written as a profile
  AvajeRecords(Kind kind) {
    json = (JsonType<Profile>) Jsonb.builder().build().type(kind.plain());
  }

  @Override
  public String name() {
    return "avaje-jsonb + avaje-validator";
  }

  @Override
  public List<String> lenient() {
    return List.of(
        "a text where a number belongs",
        "whatever follows the document",
        "the last of two members of one name",
        "unknown members, which it drops");
  }

  @Override
  public Profile read(byte[] bytes) {
    return json.fromJson(bytes);
  }

  @Override
  public byte[] write(Profile value) {
    return json.toJsonBytes(value);
  }

  @Override
  public List<Finding> validate(Profile value) {
    Set<ConstraintViolation> violations = AvajeConstraints.VALIDATOR.check(value);
    return violations.isEmpty()
        ? List.of()
        : violations.stream().map(one -> Finding.of(one.message(), one.path())).toList();
  }
}
