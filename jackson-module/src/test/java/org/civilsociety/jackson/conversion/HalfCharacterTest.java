package org.civilsociety.jackson.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.civilsociety.Directory;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.jackson.csv.CsvTables;
import org.civilsociety.jackson.popolo.Popolo;
import org.civilsociety.jackson.ror.Ror;
import org.civilsociety.jackson.schemaorg.SchemaOrg;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;

/** Half of a character (an unpaired surrogate) has no UTF-8, but JSON can name it. */
final class HalfCharacterTest {

  private static final Directory DIRECTORY =
      Directory.of(
          List.of(
              new OrganizationBuilder()
                  .extensions(new Extensions(Map.of("\ud800", new ExtensionValue.Text("\udc00"))))
                  .build()));

  @Test
  void keepsNobodyFromConverting() {
    assertThat(
            List.of(
                SchemaOrg.write(DIRECTORY),
                Popolo.write(DIRECTORY),
                Ror.write(DIRECTORY),
                CsvTables.write(DIRECTORY)))
        .allSatisfy(
            conversion ->
                assertThat(conversion.losses().fields())
                    .singleElement()
                    .asString()
                    .contains("/organizations/0/\\uD800"));
  }
}
