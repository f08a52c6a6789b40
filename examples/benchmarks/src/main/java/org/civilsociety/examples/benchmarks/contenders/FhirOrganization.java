package org.civilsociety.examples.benchmarks.contenders;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.jackson.CivilSocietyModule;
import org.hl7.fhir.r5.model.Organization;
import tools.jackson.databind.json.JsonMapper;

/** HAPI FHIR's organization, in its own JSON. */
final class FhirOrganization implements Contender<Organization> {

  private static final FhirContext FHIR = FhirContext.forR5();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  @Override
  public String name() {
    return "HAPI FHIR R5 Organization";
  }

  @Override
  public Optional<String> differs() {
    return Optional.of(
        "reads another format, which has no objectives, target groups, themes, places, sources or"
            + " verbatims: of each document names, identifiers, kinds, texts, addresses, contact"
            + " points and parents are left, one language of each; no rules");
  }

  @Override
  public Set<Operation> operations() {
    return Set.of(Operation.READ, Operation.WRITE);
  }

  @Override
  public byte[] input(Document document) {
    Profile profile = MAPPER.readValue(document.json(), document.kind().model());
    return write(FhirConversion.of(profile));
  }

  @Override
  public Organization read(byte[] json) {
    return FHIR.newJsonParser().parseResource(Organization.class, new ByteArrayInputStream(json));
  }

  @Override
  public byte[] write(Organization value) {
    return FHIR.newJsonParser().encodeResourceToString(value).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<Finding> validate(Organization value) {
    throw new UnsupportedOperationException("has none of the rules");
  }
}
