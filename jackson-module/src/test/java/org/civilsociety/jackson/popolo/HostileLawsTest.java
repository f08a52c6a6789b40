package org.civilsociety.jackson.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.RecordId;
import tools.jackson.databind.json.JsonMapper;

/** Documents whose members have Popolo's names, and anything at all as their values. */
final class HostileLawsTest {

  private static final String[] WORDS = words();

  private static String[] words() {
    Set<String> words = new TreeSet<>(OwnMembers.ORGANIZATION.model());
    for (String name :
        ("id name other_names identifiers classification parent_id parent area_id area description"
                + " founding_date contact_details links memberships posts children sources url note"
                + " updated_at image member member_id person person_id organization organization_id"
                + " post post_id on_behalf_of start_date end_date label role lang type value scheme"
                + " identifier email geometry organizations persons areas events popolo @type"
                + " civil_society_type coalitions own")
            .split(" ", -1)) {
      words.add(name);
    }
    return words.toArray(String[]::new);
  }

  @Provide
  Arbitrary<ExtensionValue> documents() {
    return Arbitraries.oneOf(values(5), lists());
  }

  /** Documents with a list for each class, whose objects have the words of their class. */
  private static Arbitrary<ExtensionValue> lists() {
    return Combinators.combine(
            list(PopoloClass.ORGANIZATION), list(PopoloClass.PERSON), list(PopoloClass.MEMBERSHIP))
        .as(
            (organizations, persons, memberships) ->
                Extensions.empty()
                    .with("organizations", organizations)
                    .with("persons", persons)
                    .with("memberships", memberships));
  }

  private static Arbitrary<ExtensionValue> list(PopoloClass type) {
    return objects(4, type.words().stream().sorted().toArray(String[]::new))
        .list()
        .ofMaxSize(3)
        .map(list -> new ExtensionValue.Listing(new ArrayList<>(list)));
  }

  @Provide
  Arbitrary<Extensions> objects() {
    return objects(4);
  }

  private static Arbitrary<ExtensionValue> values(int depth) {
    Arbitrary<ExtensionValue> simple =
        Arbitraries.of(
                "a",
                "b",
                "-",
                "",
                "1998",
                "2011-01-01T12:00Z",
                "05.04.2016",
                "05/04/2016",
                "2016-02-30T12:00Z",
                "..",
                "2010/2012",
                "u1",
                "u2",
                "u3",
                "coalition",
                "ائتلاف",
                "Person",
                "https://example.org/",
                "x@example.org",
                "acronym",
                "ar_PS")
            .map(ExtensionValue.Text::new);
    Arbitrary<ExtensionValue> odd =
        Arbitraries.of(
            new ExtensionValue.Numeral("1990"),
            new ExtensionValue.Flag(true),
            ExtensionValue.Null.NULL,
            Extensions.empty(),
            new ExtensionValue.Listing(List.of()));
    if (depth == 0) {
      return Arbitraries.oneOf(simple, odd);
    }
    return Arbitraries.oneOf(
        simple,
        odd,
        objects(depth - 1).map(object -> object),
        objects(depth - 1)
            .list()
            .ofMaxSize(3)
            .map(list -> new ExtensionValue.Listing(new ArrayList<>(list))),
        values(depth - 1).list().ofMaxSize(2).map(ExtensionValue.Listing::new));
  }

  private static Arbitrary<Extensions> objects(int depth) {
    return objects(depth, WORDS);
  }

  private static Arbitrary<Extensions> objects(int depth, String... words) {
    return Arbitraries.maps(Arbitraries.of(words), depth == 0 ? values(0) : values(depth - 1))
        .ofMaxSize(7)
        .map(Extensions::new);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void accountsForEveryFieldOfWhateverItReads(@ForAll("documents") ExtensionValue document) {
    Ledger ledger = new Ledger(document);
    Set<String> target = Fates.leaves(DirectoryReader.read(ledger.root()).build()).keySet();
    List<FieldFate> fates = ledger.report().fields();
    assertThat(fates.stream().map(FieldFate::source))
        .containsExactlyInAnyOrderElementsOf(Fates.leaves(document).keySet());
    assertThat(fates.stream().flatMap(field -> field.target().stream()))
        .allMatch(
            place ->
                target.contains(place)
                    || target.stream().anyMatch(leaf -> leaf.startsWith(place + "/")));
  }

  private static Conversion<Directory> read(ExtensionValue document) {
    return Popolo.read(
        Input.of(
            JsonMapper.builder()
                .addModule(new CivilSocietyModule())
                .build()
                .writeValueAsBytes(document)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void readsWhateverItIsGiven(@ForAll("documents") ExtensionValue document) {
    Conversion<Directory> read = read(document);
    assertThat(read.result()).isNotNull();
    assertThat(read.losses().fields()).hasSameSizeAs(Fates.leaves(document).keySet());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void saysWhereEachFieldStandsInTheRecord(@ForAll("documents") ExtensionValue document) {
    Conversion<Directory> read = read(document);
    Map<String, ExtensionValue> record = Fates.leaves(NativeDocument.of(read.result()));
    Map<String, ExtensionValue> source = Fates.leaves(document);
    for (FieldFate field : read.losses().fields()) {
      String place = field.target().orElse("");
      if (field.fate() == Fate.KEPT) {
        assertThat(record.get(place)).as(field.toString()).isEqualTo(source.get(field.source()));
      } else if (field.fate() == Fate.CHANGED) {
        assertThat(record.keySet())
            .as(field.toString())
            .anyMatch(leaf -> leaf.equals(place) || leaf.startsWith(place + "/"));
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void hasNowhereWhatItSaysThatItDrops(@ForAll("documents") ExtensionValue document) {
    Conversion<Directory> read = read(document);
    Map<String, ExtensionValue> source = Fates.leaves(document);
    assertThat(read.losses().fields(Fate.DROPPED))
        .extracting(field -> source.get(field.source()))
        .filteredOn(value -> value instanceof ExtensionValue.Text)
        .filteredOn(value -> Collections.frequency(source.values(), value) == 1)
        .doesNotContainAnyElementsOf(Fates.leaves(NativeDocument.of(read.result())).values());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void keepsWordForWordWhatItSaysThatItDoes(@ForAll("documents") ExtensionValue document) {
    Conversion<Directory> read = read(document);
    Map<String, ExtensionValue> source = Fates.leaves(document);
    Map<String, ExtensionValue> record = Fates.leaves(NativeDocument.of(read.result()));
    for (FieldFate field : read.losses().fields(Fate.CHANGED)) {
      if (field.note().startsWith("kept word for word")
          && source.get(field.source()) instanceof ExtensionValue.Text text
          && !text.text().isEmpty()) {
        String verbatims = field.target().orElseThrow() + "/";
        assertThat(record)
            .as(field.toString())
            .anySatisfy(
                (place, value) -> {
                  assertThat(place).startsWith(verbatims).endsWith("/text");
                  assertThat(value).isEqualTo(text);
                });
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void pointsAtWhatIsWrongInTheDocument(@ForAll("documents") ExtensionValue document) {
    Set<String> places = Fates.leaves(document).keySet();
    assertThat(read(document).problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.place()).isPresent();
              assertThat(places)
                  .as(problem.toString())
                  .anyMatch(leaf -> (leaf + "/").startsWith(problem.pointer() + "/"));
            });
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void readsTheSameAgainWhereNothingWasDropped(@ForAll("documents") ExtensionValue document) {
    String listed = Popolo.write(read(document).result()).result();
    Directory once = Popolo.read(Input.of(listed)).result();
    Conversion<String> written = Popolo.write(once);
    if (written.losses().fields(Fate.DROPPED).isEmpty()) {
      assertThat(Popolo.read(Input.of(written.result())).result()).isEqualTo(once);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void keepsWhatItSaysThatItKeeps(@ForAll("documents") ExtensionValue document) {
    Ledger ledger = new Ledger(document);
    Map<String, ExtensionValue> target = Fates.leaves(DirectoryReader.read(ledger.root()).build());
    Map<String, ExtensionValue> source = Fates.leaves(document);
    assertThat(ledger.report().fields(Fate.KEPT))
        .allSatisfy(
            field ->
                assertThat(target.get(field.target().orElseThrow()))
                    .as(field.toString())
                    .isEqualTo(source.get(field.source())));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void writesWhatIsValidWhateverARecordCarries(@ForAll("objects") Extensions extensions) {
    Extensions own = withoutNamesOfTheModel(extensions).with("popolo", extensions);
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(
                new OrganizationBuilder()
                    .id(RecordId.parse("a"))
                    .addName(
                        new NameBuilder()
                            .text("a")
                            .addKind(Name.Kind.ALIAS)
                            .extensions(own)
                            .build())
                    .addOfficer(new OfficerBuilder().name("b").extensions(own).build())
                    .addOfficer(new OfficerBuilder().extensions(own).build())
                    .addWorksIn(new PlaceBuilder().extensions(own).build())
                    .extensions(own)
                    .build())
            .addCoalition(new CoalitionBuilder().extensions(own).build())
            .addMembership(
                new MembershipBuilder()
                    .member(
                        new PartyReferenceBuilder().id(RecordId.parse("a")).extensions(own).build())
                    .organization(Party.named("ar", "ائتلاف"))
                    .extensions(own)
                    .build())
            .extensions(own)
            .build();
    assertThat(Schema.faults(Popolo.write(directory).result())).isEmpty();
  }

  private static Extensions withoutNamesOfTheModel(Extensions extensions) {
    Extensions own = Extensions.empty();
    for (Map.Entry<String, ExtensionValue> member : extensions.members().entrySet()) {
      if (Set.of("events", "image", "url", "start_date", "lang", "note", "@type", "own", "person")
          .contains(member.getKey())) {
        own = own.with(member.getKey(), member.getValue());
      }
    }
    return own;
  }
}
