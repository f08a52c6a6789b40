package org.civilsociety.examples.benchmarks.contenders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Plain records, read and written by Jackson, validated by Hibernate Validator. */
final class JacksonRecords implements Contender<Profile> {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  JacksonRecords(Kind kind) {
    JsonMapper mapper =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    reader = mapper.readerFor(kind.plain());
    writer = mapper.writerFor(kind.plain());
  }

  @Override
  public String name() {
    return "Jackson records + Hibernate Validator";
  }

  @Override
  public Profile read(byte[] json) {
    return reader.readValue(json);
  }

  @Override
  public byte[] write(Profile value) {
    return writer.writeValueAsBytes(value);
  }

  @Override
  public List<Finding> validate(Profile value) {
    return RecordConstraints.check(value);
  }
}
