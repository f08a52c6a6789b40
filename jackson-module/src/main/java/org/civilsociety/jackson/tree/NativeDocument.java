package org.civilsociety.jackson.tree;

import java.util.List;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.value.Extensions;
import tools.jackson.databind.json.JsonMapper;

/** Records in the format of this library, to convert from and to. */
public final class NativeDocument {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private NativeDocument() {}

  /** The fields of a record, as they stand in its JSON. */
  public static Extensions of(Extensible record) {
    return MAPPER.readValue(MAPPER.writeValueAsBytes(record), Extensions.class);
  }

  /**
   * Makes the record that a conversion has put together. What is not well formed in it is left out,
   * kept as a verbatim, and a problem at the field that it came from.
   *
   * @param type the type of the record
   * @param converted the fields of the record, in the format of this library
   * @param ledger what became of the fields of the source
   * @param problems what is wrong with the source as a document
   */
  public static <T extends Extensible> Conversion<T> read(
      Class<T> type, TargetObject converted, Ledger ledger, List<Problem> problems) {
    T record = MAPPER.readValue(MAPPER.writeValueAsBytes(converted.build()), type);
    return new Conversion<>(record, ledger.report(), problems);
  }
}
