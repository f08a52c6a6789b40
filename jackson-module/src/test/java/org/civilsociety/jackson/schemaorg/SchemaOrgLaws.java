package org.civilsociety.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Input;

/** What holds of every directory that goes out as schema.org and comes in again. */
@Domain(CivilSocietyDomain.class)
final class SchemaOrgLaws {

  @Property(tries = 300)
  void bringsBackWhatItKept(@ForAll Directory directory) {
    Conversion<String> out = SchemaOrg.write(directory);
    Conversion<Directory> back = SchemaOrg.read(Input.of(out.result()));
    ReturnTrip trip = new ReturnTrip(directory, out, back);
    assertThat(trip.faults()).isEmpty();
  }
}
