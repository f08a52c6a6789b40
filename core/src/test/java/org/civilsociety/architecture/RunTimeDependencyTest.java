package org.civilsociety.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.civilsociety.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** At run time core needs the Jakarta Validation API and nothing else. */
class RunTimeDependencyTest {

  private static final String PROGRAM =
      """
      import java.time.Instant;
      import org.civilsociety.*;
      import org.civilsociety.value.*;

      public class Program {
        public static void main(String[] arguments) {
          LocalizedText text = LocalizedText.of("en", "civil peace").with("ar", "السلم الأهلي");
          PartialDate founded = PartialDate.parse("1998-12");
          WebAddress address = WebAddress.parse("https://www.example.org");
          Organization organization =
              new OrganizationBuilder()
                  .id(RecordId.parse("miftah"))
                  .addName(Name.in("en", "MIFTAH", Name.Kind.DISPLAY, Name.Kind.ACRONYM))
                  .addClassification(Classifications.ASSOCIATION)
                  .addIdentifier(Identifier.of("GB-CHC", "202918"))
                  .status(Profile.Status.ACTIVE)
                  .founded(founded)
                  .foundedIn(new PlaceBuilder().country(CountryCode.parse("PS")).build())
                  .addFounders(
                      Party.reference("other"), Party.named("ar", "أخرى"), Party.unnamed())
                  .mission(text)
                  .addObjective(
                      new StrategicObjectiveBuilder()
                          .name(text)
                          .period(DateRange.since(founded))
                          .addTheme(
                              new ThemeBuilder()
                                  .addCode(Code.of(Code.SDG, "5"))
                                  .build())
                          .build())
                  .addScope(Scope.of(Scope.Level.NATIONAL))
                  .addActivity(Activity.of("fr", "dialogue"))
                  .memberCount(Quantity.of(Quantity.Bound.MORE_THAN, 10))
                  .addContactPoint(ContactPoint.blank(ContactPoint.FAX))
                  .addLink(Link.of(Link.WEBSITE, address))
                  .addVerbatim(Verbatim.of("founded", "December 1998"))
                  .modified(Instant.EPOCH)
                  .extensions(
                      Extensions.empty().with("motto", new ExtensionValue.Text("key")))
                  .build();
          Organization copy = new OrganizationBuilder().from(organization).build();
          Directory directory = new DirectoryBuilder().addOrganization(copy).build();
          if (!directory.getOrganizations().get(0).equals(organization)) {
            throw new AssertionError("the copy differs");
          }
          System.out.println(organization);
        }
      }
      """;

  @Test
  void isTheOnlyOneThatThePomDeclares() throws Exception {
    NodeList dependencies =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getElementsByTagName("dependency");

    assertThat(
            IntStream.range(0, dependencies.getLength())
                .mapToObj(index -> (Element) dependencies.item(index))
                .filter(
                    dependency ->
                        dependency.getParentNode().getParentNode().getNodeName().equals("project"))
                .filter(
                    dependency -> !List.of("test", "provided").contains(text(dependency, "scope")))
                .map(
                    dependency ->
                        text(dependency, "groupId") + ":" + text(dependency, "artifactId")))
        .containsExactly("jakarta.validation:jakarta.validation-api");
  }

  @Test
  void isAllThatAProgramNeeds(@TempDir Path directory) throws Exception {
    String classPath =
        String.join(
            File.pathSeparator,
            directory.toString(),
            whereIs(Organization.class),
            whereIs(Constraint.class));
    compile(directory, classPath);

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                "Program")
            .redirectErrorStream(true)
            .start();
    String printed;
    try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
      printed = String.join("\n", lines.toList());
    }

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed).isEqualTo("Organization(miftah, MIFTAH)");
    assertThat(process.exitValue()).isZero();
  }

  private static void compile(Path directory, String classPath) throws IOException {
    Path source = Files.writeString(directory.resolve("Program.java"), PROGRAM);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                problems,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    directory.toString(),
                    "-cp",
                    classPath),
                null,
                compiler
                    .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                    .getJavaFileObjects(source))
            .call();
    assertThat(compiled).describedAs(problems.toString()).isTrue();
  }

  private static String whereIs(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static String text(Element parent, String name) {
    NodeList children = parent.getElementsByTagName(name);
    return children.getLength() == 0 ? "" : children.item(0).getTextContent();
  }
}
