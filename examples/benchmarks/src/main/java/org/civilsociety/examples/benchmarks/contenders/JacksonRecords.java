package org.civilsociety.examples.benchmarks.contenders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Plain records, read and written by Jackson, validated by Hibernate Validator. */
final class JacksonRecords implements Contender<Profile> {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  JacksonRecords(Kind kind) {
    JsonMapper mapper =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(LogicalType.Textual, JacksonRecords::textsOnly)
            .build();
    reader = mapper.readerFor(kind.plain());
    writer = mapper.writerFor(kind.plain());
  }

  @Override
  public String name() {
    return "Jackson records + Hibernate Validator";
  }

  /** A number is no text. */
  private static void textsOnly(MutableCoercionConfig texts) {
    texts
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  @Override
  public List<String> lenient() {
    return List.of("the last of two members of one name", "unknown members, which it drops");
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
