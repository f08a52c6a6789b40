package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.value.ExtensionValue;

/**
 * Headings that are not of this library, and the unknown members of a record that they become: of
 * the same name, but {@code csv:themes} where the record has a member of that name in JSON. A
 * heading {@code extension:kind} says that {@code kind} is meant as an unknown member.
 */
final class ExtensionColumns {

  private static final String EXTENSION = "extension:";
  private static final String CSV = "csv:";
  private static final String TEXT = "is a text now";
  private static final String NO_COLUMN = "a cell holds no list and no object";

  private ExtensionColumns() {}

  /** The unknown member that a heading stands for, which is none of the documented ones. */
  static String member(String heading, RecordKind kind) {
    if (isDeclared(heading) && !kind.isMember(heading.substring(EXTENSION.length()))) {
      return heading.substring(EXTENSION.length());
    }
    return kind.isMember(heading) ? CSV + heading : heading;
  }

  static boolean isDeclared(String heading) {
    return heading.startsWith(EXTENSION);
  }

  /** The heading for an unknown member; empty if none would be read as that member. */
  private static Optional<String> heading(String member, RecordKind kind) {
    String stripped = member.startsWith(CSV) ? member.substring(CSV.length()) : member;
    return Stream.of(stripped, member, EXTENSION + member)
        .filter(heading -> !heading.isBlank() && !Headings.isKnown(heading, kind.table()))
        .filter(heading -> member(heading, kind).equals(member))
        .findFirst();
  }

  static void write(SourceField record, RecordKind kind, Place place, Line line) {
    for (SourceField field : record.members()) {
      if (!kind.isMember(field.name())) {
        heading(field.name(), kind).ifPresent(heading -> write(heading, field, place.rank(), line));
      }
    }
  }

  private static void write(String heading, SourceField field, String rank, Line line) {
    ExtensionValue value = field.value();
    if (value instanceof ExtensionValue.Text text) {
      line.put(heading, rank, text.text(), "", List.of(field));
    } else if (value instanceof ExtensionValue.Numeral number) {
      line.put(heading, rank, number.digits(), TEXT, List.of(field));
    } else if (value instanceof ExtensionValue.Flag flag) {
      line.put(heading, rank, flag.toString(), TEXT, List.of(field));
    } else {
      field.dropped(NO_COLUMN);
    }
  }
}
