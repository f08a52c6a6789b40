package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.Profile;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.value.ExtensionValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reading quickly what is good gives what reading with care gives, and the same problems. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
class QuickReaderLawsTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();
  private static final ProfileValidator RULES = ProfileValidator.create();
  private static final QuickReader QUICK = new QuickReader(ReadLimits.DEFAULT);

  @Provide
  Arbitrary<Class<?>> types() {
    return Arbitraries.of(
        Organization.class,
        Coalition.class,
        Membership.class,
        Directory.class,
        Profile.class,
        Extensible.class,
        ExtensionValue.class);
  }

  @Provide
  Arbitrary<Organization> faultless() {
    return FaultlessGenerators.directories().map(directory -> directory.getOrganizations().get(0));
  }

  @Property(tries = 300)
  void ofAnyOrganization(@ForAll Organization record) {
    agree(json(Organization.class, record), Organization.class);
  }

  @Property(tries = 100)
  void ofAnyMembership(@ForAll Membership record) {
    agree(json(Membership.class, record), Membership.class);
  }

  @Property(tries = 100)
  void ofAnyDirectory(@ForAll Directory record) {
    agree(json(Directory.class, record), Directory.class);
  }

  @Property(tries = 100)
  void ofAnyEntry(@ForAll Profile profile, @ForAll Directory directory) {
    agree(json(Extensible.class, profile), Extensible.class);
    agree(json(Extensible.class, directory), Extensible.class);
  }

  @Property(tries = 300)
  void ofAnyJson(@ForAll ExtensionValue value, @ForAll("types") Class<?> type) {
    agree(json(ExtensionValue.class, value), type);
  }

  @Property(tries = 300)
  void ofAnyBytes(@ForAll byte[] bytes, @ForAll("types") Class<?> type) {
    agree(bytes, type);
  }

  @Property(tries = 1_000)
  void ofADamagedOrganization(
      @ForAll("faultless") Organization record,
      @ForAll @IntRange(max = 999_999) int place,
      @ForAll @IntRange(max = 3) int removed,
      @ForAll byte inserted,
      @ForAll boolean isInserted) {
    byte[] json = json(Organization.class, record);
    int from = (int) ((long) json.length * place / 1_000_000);
    int to = Math.min(json.length, from + removed);
    byte[] damaged = new byte[from + (isInserted ? 1 : 0) + json.length - to];
    System.arraycopy(json, 0, damaged, 0, from);
    if (isInserted) {
      damaged[from] = inserted;
    }
    System.arraycopy(json, to, damaged, damaged.length - (json.length - to), json.length - to);

    agree(damaged, Organization.class);
  }

  @Property(tries = 100)
  void readsWhatIsFaultlessAtOnce(@ForAll("faultless") Organization record) {
    assertThat(QUICK.read(json(Organization.class, record), Organization.class)).isEqualTo(record);
  }

  private static <T> byte[] json(Class<T> type, T value) {
    return MAPPER.writerFor(type).writeValueAsBytes(value);
  }

  private static <T> void agree(byte[] bytes, Class<T> type) {
    agree(bytes, type, null);
    agree(bytes, type, RULES);
  }

  private static <T> void agree(byte[] bytes, Class<T> type, @Nullable ProfileValidator rules) {
    RecordReader reader =
        new RecordReader(
            "",
            rules,
            ReadLimits.DEFAULT,
            QUICK,
            new Words(List.of(Locale.ENGLISH), bytes.length, ReadLimits.DEFAULT.maxDepth()));
    DocumentText text = DocumentText.decoded(bytes, Optional.empty());
    DocumentText decoded = DocumentText.of(text.text(), text.hasMark(), text.end());
    Reading<T> quick = reader.read(text, type, Placement.WHOLE);
    Reading<T> careful = reader.read(decoded, type, Placement.WHOLE);

    assertThat(quick.record()).isEqualTo(careful.record());
    assertThat(quick.problems()).isEqualTo(careful.problems());
    assertThat(quick.leftOut()).isEqualTo(careful.leftOut());
    assertThat(quick.isComplete())
        .as(() -> new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(careful.isComplete());
  }
}
