package org.civilsociety.examples.benchmarks.contenders;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;

/** Plain records, read and written by fastjson2, validated by Hibernate Validator. */
final class FastjsonRecords implements Contender<Profile> {

  private final Class<? extends Profile> type;

  FastjsonRecords(Kind kind) {
    type = kind.plain();
  }

  @Override
  public String name() {
    return "fastjson2 records + Hibernate Validator";
  }

  @Override
  public List<String> lenient() {
    return List.of(
        "a number, a flag, a list or an object where a text belongs",
        "an object where a list belongs",
        "a text or a number where a flag or a token belongs",
        "the last of two members of one name",
        "unknown members, which it drops");
  }

  @Override
  public Profile read(byte[] json) {
    return JSON.parseObject(json, type, JSONReader.Feature.ErrorOnEnumNotMatch);
  }

  @Override
  public byte[] write(Profile value) {
    return JSON.toJSONBytes(value);
  }

  @Override
  public List<Finding> validate(Profile value) {
    return RecordConstraints.check(value);
  }
}
