package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DatabindException;

final class DocumentWriterTest {

  private static final ExtensionValue TEXT = new ExtensionValue.Text("\u2028é");

  @TempDir private Path folder;

  private static Organization organization(String id, List<String> order) {
    Map<LanguageTag, String> mission = new LinkedHashMap<>();
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    for (String name : order) {
      mission.put(LanguageTag.parse(name), "نص " + name);
      members.put("x-" + name, new Extensions(Map.of()).with("b", TEXT).with(name, TEXT));
    }
    Set<Name.Kind> kinds = new LinkedHashSet<>();
    List<Name.Kind> all = List.of(Name.Kind.values());
    order.forEach(name -> kinds.add(all.get(name.charAt(0) % all.size())));
    return new OrganizationBuilder()
        .id(RecordId.parse(id))
        .addName(new NameBuilder().text("Niñas").kinds(kinds).build())
        .mission(LocalizedText.of(mission))
        .extensions(new Extensions(members))
        .build();
  }

  private static final Organization ONE = organization("a", List.of("ar", "en", "fr", "es"));
  private static final Organization SAME = organization("a", List.of("es", "fr", "en", "ar"));

  @Test
  void givesEqualBytesForEqualRecords() {
    assertThat(ONE).isEqualTo(SAME);
    assertThat(DocumentWriter.canonical().bytes(ONE))
        .isEqualTo(DocumentWriter.canonical().bytes(SAME));
    assertThat(DocumentWriter.pretty().bytes(ONE)).isEqualTo(DocumentWriter.pretty().bytes(SAME));
  }

  @Test
  void writesTheCanonicalFormOnOneLineAndSorted() {
    assertThat(DocumentWriter.canonical().text(SAME))
        .contains("\"mission\":{\"ar\":\"نص ar\",\"en\":", "\"x-ar\":{\"ar\":", ",\"b\":")
        .doesNotContain("\n", ": ", ", ");
  }

  @Test
  void writesThePrettyFormWithLineFeedsOnly() {
    Directory directory = new DirectoryBuilder().addOrganization(ONE).build();
    assertThat(DocumentWriter.pretty().text(directory))
        .startsWith("{\n  \"format\": \"civil-society\",\n  \"version\": \"1.0\",\n")
        .contains("  \"organizations\": [\n    {\n      \"id\": \"a\",\n")
        .endsWith("\n}\n")
        .doesNotContain("\r");
  }

  @Test
  void writesTheSameToATextAStreamAndAFile() throws IOException {
    Path file = folder.resolve("a.json");
    DocumentWriter.pretty().write(ONE, file);
    assertThat(Files.readString(file)).isEqualTo(DocumentWriter.pretty().text(ONE));
    assertThat(Files.readAllBytes(file)).isEqualTo(DocumentWriter.pretty().bytes(ONE));
    assertThat(file).hasContent(DocumentWriter.pretty().text(SAME));
  }

  @Test
  void compressesAFileWhoseNameSaysSo() throws IOException {
    Path file = folder.resolve("a.json.gz");
    DocumentWriter.canonical().write(ONE, file);
    assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
    assertThat(DocumentReader.withoutRules().read(Input.of(file), Organization.class).record())
        .contains(ONE);
  }

  @Test
  void leavesTheOldFileWholeWhereWritingFails() throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, "old");
    Organization refused =
        new OrganizationBuilder().extensions(Extensions.empty().with("id", TEXT)).build();
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> DocumentWriter.pretty().write(refused, file));
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void leavesTheOldFileWholeWhereEntriesAreNotFinished() throws IOException {
    Path file = folder.resolve("a.ndjson");
    Files.writeString(file, "old");
    try (EntryWriter writer = EntryWriter.lines(file, new DirectoryBuilder().build())) {
      writer.write(ONE);
      assertThat(names()).hasSize(2);
    }
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.ndjson");
  }

  @Test
  void keepsThePermissionsOfTheOldFile() throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    DocumentWriter.pretty().write(ONE, file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void letsNobodyReadWhatIsNotFinishedWhoMayNotReadTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ndjson"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try (EntryWriter writer = EntryWriter.lines(file, new DirectoryBuilder().build())) {
      writer.write(ONE);
      for (String name : names()) {
        assertThat(Files.getPosixFilePermissions(folder.resolve(name))).hasSize(2);
      }
    }
  }

  @Test
  void writesAFileWithTheLongestName() {
    Path file = folder.resolve("a".repeat(250) + ".json");
    DocumentWriter.pretty().write(ONE, file);
    assertThat(file).hasContent(DocumentWriter.pretty().text(ONE));
  }

  @Test
  void writesWhereALinkPointsThatPointsNowhereYet() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("a.json"));
    DocumentWriter.pretty().write(ONE, link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(folder.resolve("a.json")).hasContent(DocumentWriter.pretty().text(ONE));
  }

  @Test
  void writesWhereALinkPoints() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    DocumentWriter.pretty().write(ONE, link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent(DocumentWriter.pretty().text(ONE));
  }

  @Test
  void saysThatAFolderIsNotThere() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DocumentWriter.pretty().write(ONE, folder.resolve("no/a.json")));
  }

  @Test
  void refusesEntriesOutOfTheirOrderAndHeadersWithEntries() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EntryWriter writer = EntryWriter.directory(bytes, new DirectoryBuilder().build());
    writer.write(new CoalitionBuilder().build());
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> writer.write(ONE))
        .withMessage("organizations must come before coalitions");
    writer.finish();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> writer.write(ONE));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"format\":\"civil-society\",\"version\":\"1.0\",\"coalitions\":[{}]}");
    Directory full = new DirectoryBuilder().addOrganization(ONE).build();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> EntryWriter.lines(bytes, full));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
