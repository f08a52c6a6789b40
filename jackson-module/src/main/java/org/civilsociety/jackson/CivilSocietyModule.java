package org.civilsociety.jackson;

import java.io.Serializable;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.format.TextFormat;
import org.civilsociety.jackson.format.ValueFormat;
import org.civilsociety.report.ValidationReport;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches Jackson 3 to read and write the types of {@code org.civilsociety}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CivilSocietyModule()).build();
 * String json = mapper.writeValueAsString(organization);
 * Organization same = mapper.readValue(json, Organization.class);
 * }</pre>
 *
 * <p>The module is also found by {@code findAndAddModules()}. The JSON is the same under every
 * mapper, whatever its naming strategy, inclusion, ordering, null and {@code FAIL_ON_…} settings
 * (but for what changes JSON itself, as {@code WRITE_NUMBERS_AS_STRINGS} does, and where all
 * annotations are disabled):
 *
 * <ul>
 *   <li>members have the names of the model's attributes, in a fixed order; what is absent is left
 *       out, and an explicit null is read as absent;
 *   <li>values stand as their text form; a text is an object by language, and a plain string is
 *       read as a text of unknown language ({@code und});
 *   <li>members that the model does not know are kept in {@code getExtensions()} and written back
 *       after the known ones, also under {@code FAIL_ON_UNKNOWN_PROPERTIES};
 *   <li>a moment with an offset, {@code 2026-11-22T10:30:00+02:00}, is read as the same moment in
 *       UTC;
 *   <li>where the declared type is {@link org.civilsociety.Party} or {@link
 *       org.civilsociety.Profile} and leaves the kind open, an envelope says it: {@code
 *       {"reference": …}}, {@code {"named": …}} or {@code {"unnamed": …}}; {@code {"organization":
 *       …}} or {@code {"coalition": …}}. Jackson sees the declared type of a field, but of a value
 *       that is written by itself, or in a list by itself, only the class: {@code
 *       mapper.writerFor(Profile.class)} tells it;
 *   <li>a {@link org.civilsociety.Directory} begins with the name and version of the format;
 *   <li>nothing is repaired: a number for a text, a null in a list, a member that stands twice or a
 *       value that is not well formed is a {@link
 *       tools.jackson.databind.exc.MismatchedInputException}, whose path says where, and whose
 *       message says what was found and what was expected;
 *   <li>a {@link ValidationReport} is written (not read) as problem details after RFC 9457, to be
 *       sent as {@code application/problem+json}: {@code status} 422 where something is wrong, and
 *       in {@code errors} each finding with its {@code pointer} into the JSON of the record, or of
 *       something absent the pointer to what lacks it and the name of what is {@code missing};
 *   <li>so is a {@link org.civilsociety.jackson.document.Reading}, without its record: its problems
 *       have a {@code line} and a {@code column} too;
 *   <li>a {@link org.civilsociety.jackson.document.Problem} by itself is written (not read) as it
 *       stands there. So is a {@link org.civilsociety.report.Finding}, but that it does not know
 *       the record that it was found in: instead of a pointer it has its {@code path}, {@code
 *       names[0].text}, those of what is {@code related}, and the id of the {@code record};
 *   <li>a {@link org.civilsociety.reconciliation.Comparison} is written (not read) with both
 *       records and every claim; each statement has its {@code value} as it stands in its record,
 *       and the {@code pointer} to it there, {@code #/left/organization/founded}: a URI fragment
 *       that begins at the comparison. Where a side has it from stands in the {@code sources} of
 *       its record;
 *   <li>so is a {@link org.civilsociety.reconciliation.Merge}, with its result and all that was
 *       merged: each of its {@code decisions} says what stands, {@code setAside} what does not, and
 *       {@code relation} how the former is to the latter; {@code origins} lead to whoever said so.
 *       Where nobody decided there is no {@code reason}, but {@code "decided": false}. What a later
 *       source took away again has the pointer to what lacks it, and the name of what is {@code
 *       missing}.
 * </ul>
 *
 * <p>How large and how deep a document may be is the mapper's to say ({@link
 * tools.jackson.core.StreamReadConstraints}: 500 levels, texts of 100,000,000 characters and names
 * of 50,000, unless it is set otherwise).
 */
public final class CivilSocietyModule extends JacksonModule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Makes the module. It has no settings. */
  public CivilSocietyModule() {}

  @Override
  public String getModuleName() {
    return "civil-society";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new ModelDeserializers();
    SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
    for (Class<?> type : Formats.ALL.byType().keySet()) {
      if (type.getName().startsWith("org.civilsociety.")) {
        add(type, serializers, deserializers);
        if (Formats.ALL.of(type) instanceof TextFormat<?> text) {
          keyDeserializers.addDeserializer(type, new TextKeyDeserializer(text));
        }
      }
    }
    serializers.addSerializer(ValidationReport.class, new ReportSerializer());
    serializers.addSerializer(new FindingSerializer());
    serializers.addSerializer(new ReadingSerializer());
    serializers.addSerializer(new ProblemSerializer());
    serializers.addSerializer(new ComparisonSerializer());
    serializers.addSerializer(new MergeSerializer());
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.addKeyDeserializers(keyDeserializers);
    context.insertAnnotationIntrospector(new TypeNames());
  }

  private static <V> void add(
      Class<V> type, SimpleSerializers serializers, SimpleDeserializers deserializers) {
    ValueFormat<V> format = Formats.ALL.of(type);
    serializers.addSerializer(type, new FormatSerializer<>(type, format));
    deserializers.addDeserializer(type, new FormatDeserializer<>(type, format));
  }
}
