package org.civilsociety.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.NativeDocument;

/** What holds of every directory that is written as tables and read again. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class DirectoryLawsTest {

  static Conversion<Directory> read(Map<CsvTables.Table, String> tables) {
    Map<CsvTables.Table, Input> inputs = new EnumMap<>(CsvTables.Table.class);
    tables.forEach((table, text) -> inputs.put(table, Input.of(text)));
    return CsvTables.read(inputs, ReadLimits.DEFAULT);
  }

  @Property(tries = 300)
  void readsBackWhatItDoesNotSayIsDropped(
      @ForAll Directory directory, @ForAll CsvTables.Separator separator, @ForAll boolean mark) {
    Conversion<Map<CsvTables.Table, String>> written =
        CsvTables.write(directory, new CsvTables.Style(separator, mark));
    Kept kept = new Kept(NativeDocument.of(directory), written.losses());
    Directory read = read(written.result()).result();
    assertThat(kept.json(NativeDocument.of(read)))
        .as("%s", written.result())
        .isEqualTo(kept.json());
  }

  @Property(tries = 100)
  void readsTheSameFromWhatItReadBack(@ForAll Directory directory) {
    Directory once = read(CsvTables.write(directory).result()).result();
    assertThat(read(CsvTables.write(once).result()).result()).isEqualTo(once);
  }
}
