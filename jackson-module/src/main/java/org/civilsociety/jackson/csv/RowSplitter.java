package org.civilsociety.jackson.csv;

import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Takes a row apart into cells. */
final class RowSplitter {

  private static final CsvMapper MAPPER =
      CsvMapper.builder(
              CsvFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .build();

  private final ObjectReader reader;

  RowSplitter(char separator) {
    reader =
        MAPPER
            .readerForListOf(String.class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator));
  }

  /** The cells of a row that is not empty and whose quotation marks are in order. */
  List<String> cells(String row) {
    try (MappingIterator<List<String>> rows = reader.readValues(row)) {
      return rows.next();
    }
  }
}
