package org.civilsociety.jackson.ror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Classification;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.Directory;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.Profile;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.Code;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;

/** What holds of every record of ROR, and of every organization that is written as one. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class RorLawsTest {

  private static final Pattern WORDED =
      Pattern.compile(
          "/founded|/status|/names/[0-9]+/(language|kinds/[0-9]+)"
              + "|/identifiers/[0-9]+/(scheme|value|preferred)"
              + "|/basedIn/[0-9]+/(name/[^/]+|codes/[0-9]+)|/classifications/[0-9]+/codes/[0-9]+"
              + "|/relationships/[0-9]+/party/reference/label/[^/]+");

  @Provide
  Arbitrary<Extensions> records() {
    return RorDocuments.records();
  }

  @Provide
  Arbitrary<ExtensionValue> mangled() {
    return RorDocuments.mangled(15);
  }

  /** So little that many can still be written. */
  @Provide
  Arbitrary<ExtensionValue> hardlyMangled() {
    return RorDocuments.mangled(150);
  }

  @Property(tries = 100)
  void writesARecordAsItWasRead(@ForAll("records") Extensions record) {
    String json = Documents.json(record);
    Conversion<Optional<String>> written = Ror.write(Documents.organization(json));
    assertThat(written.problems()).isEmpty();
    assertThat(written.result().map(Documents::tree)).contains(record);
  }

  @Property(tries = 100)
  void dropsNothingOfARecord(@ForAll("records") Extensions record) {
    Conversion<Directory> read = Ror.read(Input.of(Documents.json(record)));
    assertThat(read.losses().fields(Fate.DROPPED)).isEmpty();
    assertThat(Ror.write(read.result().getOrganizations().get(0)).losses().fields(Fate.DROPPED))
        .isEmpty();
  }

  @Property(tries = 100)
  void keepsWhereItSaysTheValueThatItSays(@ForAll("mangled") ExtensionValue record) {
    Conversion<Directory> read = Ror.read(Input.of(Documents.json(record)));
    Extensions directory = NativeDocument.of(read.result());
    for (FieldFate field : read.losses().fields(Fate.KEPT)) {
      assertThat(Documents.at(directory, field.target().orElseThrow()))
          .isEqualTo(Documents.at(record, field.source()));
    }
    for (FieldFate field : read.losses().fields(Fate.CHANGED)) {
      assertThat(Documents.at(directory, field.target().orElseThrow())).isNotNull();
    }
  }

  @Property(tries = 100)
  void givesAResultWhateverTheDocument(
      @ForAll("mangled") ExtensionValue record, @ForAll ExtensionValue other) {
    for (ExtensionValue document :
        List.of(record, other, new ExtensionValue.Listing(List.of(record, other)))) {
      Conversion<Directory> read = Ror.read(Input.of(Documents.json(document)));
      for (Organization organization : read.result().getOrganizations()) {
        assertThat(Ror.write(organization).losses()).isNotNull();
      }
    }
  }

  @Property(tries = 100)
  void writesWhatTheSchemaAcceptsButForMembersThatItReports(
      @ForAll("hardlyMangled") ExtensionValue record) {
    // which the validator of these tests does not take for a number
    Assume.that(!Documents.json(record).contains("1e400"));
    for (Organization organization :
        Ror.read(Input.of(Documents.json(record))).result().getOrganizations()) {
      Conversion<Optional<String>> written = Ror.write(organization);
      String json = written.result().orElse("");
      List<String> faults = json.isEmpty() ? List.of() : Documents.faults(json);
      assertThat(faults)
          .as(json)
          .allMatch(fault -> fault.contains("unevaluated"))
          .hasSameSizeAs(json.isEmpty() ? List.of() : written.problems());
    }
  }

  @Property(tries = 100)
  void writesACompletedOrganizationAsTheSchemaDemands(@ForAll Organization organization) {
    Conversion<Optional<String>> written = Ror.write(completed(organization));
    assertThat(written.problems()).isEmpty();
    assertThat(Documents.faults(written.result().orElseThrow())).isEmpty();
  }

  @Property(tries = 100)
  void changesOnlyWhatItHasWordsForAndToWhatStandsThere(
      @ForAll Organization organization, @ForAll Extensions unknown) {
    Organization identified =
        new OrganizationBuilder()
            .from(completed(organization))
            .addIdentifier(
                new IdentifierBuilder()
                    .scheme("XI-ROR")
                    .value("0abcdef12")
                    .extensions(Extensions.empty().with("x", unknown))
                    .build())
            .build();
    Conversion<Optional<String>> written = Ror.write(identified);
    ExtensionValue record = Documents.tree(written.result().orElseThrow());
    assertThat(written.losses().fields(Fate.CHANGED))
        .allMatch(field -> WORDED.matcher(field.source()).matches())
        .allMatch(field -> Documents.at(record, field.target().orElseThrow()) != null);
  }

  @Property(tries = 100)
  void readsBackWhatItSaidWasKept(@ForAll Organization organization) {
    Extensions before = NativeDocument.of(completed(organization));
    Conversion<Optional<String>> written = Ror.write(completed(organization));
    Conversion<Directory> read = Ror.read(Input.of(written.result().orElseThrow()));
    Extensions after = NativeDocument.of(read.result());
    Map<String, FieldFate> back =
        read.losses().fields().stream().collect(Collectors.toMap(FieldFate::source, f -> f));
    for (FieldFate field : written.losses().fields(Fate.KEPT)) {
      FieldFate returned = Objects.requireNonNull(back.get(field.target().orElseThrow()));
      assertThat(Documents.at(after, returned.target().orElseThrow()))
          .isEqualTo(Documents.at(before, field.source()));
    }
  }

  @Property(tries = 100)
  void doesNotReadBackWhatItSaidWasDropped(@ForAll Organization organization) {
    Conversion<Optional<String>> written = Ror.write(completed(organization));
    Extensions after = NativeDocument.of(Documents.organization(written.result().orElseThrow()));
    Map<String, List<FieldFate>> fates =
        written.losses().fields().stream()
            .collect(Collectors.groupingBy(field -> field.source().split("/", -1)[1]));
    Set<String> dropped =
        fates.entrySet().stream()
            .filter(m -> m.getValue().stream().allMatch(field -> field.fate() == Fate.DROPPED))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertThat(after.members()).doesNotContainKeys(dropped.toArray(String[]::new));
    for (String list : List.of("names", "basedIn", "links", "relationships", "identifiers")) {
      long kept =
          fates.getOrDefault(list, List.of()).stream()
              .filter(field -> field.fate() != Fate.DROPPED)
              .map(field -> field.source().split("/", -1)[2])
              .distinct()
              .count();
      long ofRor = list.equals("identifiers") ? idsOf(fates) : 0;
      assertThat(entries(after, list)).as(list).isEqualTo(kept - ofRor);
    }
  }

  /** Identifiers that come back as the id of the record and not as identifiers. */
  private static long idsOf(Map<String, List<FieldFate>> fates) {
    return fates.getOrDefault("identifiers", List.of()).stream()
        .filter(field -> field.target().filter("/id"::equals).isPresent())
        .map(field -> field.source().split("/", -1)[2])
        .distinct()
        .count();
  }

  private static long entries(Extensions organization, String list) {
    return organization.get(list).stream()
        .flatMap(l -> ((ExtensionValue.Listing) l).values().stream())
        .count();
  }

  /** The organization with all that ROR demands, and one name to display. */
  private static Organization completed(Organization organization) {
    List<Name> names =
        organization.getNames().stream()
            .map(
                name ->
                    new NameBuilder()
                        .from(name)
                        .kinds(
                            name.getKinds().stream().filter(k -> k != Name.Kind.DISPLAY).toList())
                        .build())
            .toList();
    Classification nonprofit =
        new ClassificationBuilder().addCodes(Code.parse("ror:nonprofit")).build();
    return new OrganizationBuilder()
        .from(organization)
        .id(RecordId.parse("https://ror.org/0abcdef12"))
        .names(names)
        .addName(Name.in("ar", "معهد السلم الأهلي", Name.Kind.DISPLAY, Name.Kind.LABEL))
        .addClassification(nonprofit)
        .status(Profile.Status.ACTIVE)
        .addBasedIn(
            new PlaceBuilder()
                .name(LocalizedText.of("es", "México"))
                .addCodes(Code.parse("geonames:3530597"))
                .build())
        .extensions(organization.getExtensions().with(Words.REST, RorDocuments.administration()))
        .build();
  }
}
