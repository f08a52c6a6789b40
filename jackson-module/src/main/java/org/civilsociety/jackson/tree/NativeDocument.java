package org.civilsociety.jackson.tree;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.jackson.format.InLines;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Records in the format of this library, to convert from and to. */
public final class NativeDocument {

  /** The deepest that a record may be. */
  private static final int MAX_LEVELS = 2 * ReadLimits.MAX_DEPTH;

  /**
   * What is written here is read here: it is as large as the record or document. A conversion may
   * put what it keeps some levels deeper than it was.
   */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_LEVELS)
                          .maxNumberLength(Integer.MAX_VALUE)
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNameLength(Integer.MAX_VALUE)
                          .build())
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder().maxNestingDepth(2 * MAX_LEVELS).build())
                  .build())
          .addModule(new CivilSocietyModule())
          .build();

  /** What was converted has been bounded as a document of its own format. */
  private static final ReadLimits UNBOUNDED =
      new ReadLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, ReadLimits.MAX_DEPTH, Integer.MAX_VALUE);

  private static final ExtensionValue.Text EMPTY = new ExtensionValue.Text("");

  private NativeDocument() {}

  /**
   * The fields of a record, as they stand in its JSON; of a directory, without those that name the
   * format.
   *
   * @throws tools.jackson.core.JacksonException if an extension has the name of a member of the
   *     model, or the record is more than 1,000 levels deep
   */
  public static Extensions of(Extensible record) {
    Extensions fields = MAPPER.readValue(MAPPER.writeValueAsString(record), Extensions.class);
    if (!(record instanceof Directory)) {
      return fields;
    }
    Map<String, ExtensionValue> members = new LinkedHashMap<>(fields.members());
    members.keySet().removeAll(Set.of("format", "version"));
    return new Extensions(members);
  }

  /**
   * The text of a document that a conversion has made, in lines, without a line feed at the end.
   */
  public static String text(ExtensionValue document) {
    return MAPPER
        .writerFor(ExtensionValue.class)
        .with(InLines.printer())
        .writeValueAsString(document);
  }

  /**
   * Makes the record that a conversion has put together. What is not well formed in it is left out,
   * kept as a verbatim, and a problem at the field that it came from.
   *
   * @param type the type of the record
   * @param converted the fields of the record, in the format of this library
   * @param ledger what became of the fields of the source
   * @param problems what is wrong with the source, to which more may come
   */
  public static <T extends Extensible> Conversion<T> read(
      Class<T> type, TargetObject converted, Ledger ledger, FoundProblems problems) {
    Reading<T> reading =
        DocumentReader.withoutRules()
            .withLimits(UNBOUNDED)
            .read(Input.of(MAPPER.writeValueAsBytes(converted.build())), type);
    LeftOutFields leftOut = new LeftOutFields(reading);
    LossReport losses = ledger.report();
    leftOut.atTheirSource(losses, ledger).forEach(problems::add);
    T record = reading.record().orElseThrow();
    return new Conversion<>(
        record,
        withoutEmpty(leftOut.corrected(losses), record),
        problems.placed(),
        problems.more(),
        problems.isComplete());
  }

  /**
   * What is wrong with the form of a value, said as a reading says it.
   *
   * @param member a member of an organization that has the form
   * @return empty if nothing is
   */
  public static Optional<Problem> fault(String member, ExtensionValue value) {
    Extensions organization = Extensions.empty().with(member, value);
    return DocumentReader.withoutRules()
        .withLimits(UNBOUNDED)
        .read(Input.of(MAPPER.writeValueAsBytes(organization)), Organization.class)
        .problems()
        .stream()
        .findFirst();
  }

  /** The report in which empty texts are dropped where they are the same as none. */
  private static LossReport withoutEmpty(LossReport losses, Extensible record) {
    if (losses.fields().stream().noneMatch(NativeDocument::isEmpty)) {
      return losses;
    }
    Set<String> places = new HashSet<>();
    addEmpty(JsonPointer.empty(), of(record), places);
    return new LossReport(
        losses.fields().stream()
            .map(
                field ->
                    isEmpty(field) && !places.contains(field.target().orElse(""))
                        ? new FieldFate(
                            field.source(),
                            Fate.DROPPED,
                            Optional.empty(),
                            "is empty",
                            field.value())
                        : field)
            .toList());
  }

  private static boolean isEmpty(FieldFate field) {
    return field.fate() == Fate.KEPT && field.value().equals(EMPTY.toString());
  }

  private static void addEmpty(JsonPointer place, ExtensionValue value, Set<String> places) {
    if (value.equals(EMPTY)) {
      places.add(place.toString());
    } else if (value instanceof Extensions object) {
      object
          .members()
          .forEach((name, member) -> addEmpty(place.appendProperty(name), member, places));
    } else if (value instanceof ExtensionValue.Listing list) {
      for (int i = 0; i < list.values().size(); i++) {
        addEmpty(place.appendIndex(i), list.values().get(i), places);
      }
    }
  }
}
