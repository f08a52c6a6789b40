/** Reads and writes the model of civil-society organizations as JSON with Jackson 3. */
module org.civilsociety.jackson {
  requires transitive org.civilsociety.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;
  requires tools.jackson.dataformat.csv;

  exports org.civilsociety.jackson;
  exports org.civilsociety.jackson.conversion;
  exports org.civilsociety.jackson.csv;
  exports org.civilsociety.jackson.document;
  exports org.civilsociety.jackson.popolo;
  exports org.civilsociety.jackson.ror;
  exports org.civilsociety.jackson.schemaorg;

  provides tools.jackson.databind.JacksonModule with
      org.civilsociety.jackson.CivilSocietyModule;
}
