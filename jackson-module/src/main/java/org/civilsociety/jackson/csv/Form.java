package org.civilsociety.jackson.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/** How a single value stands in a cell. */
enum Form {
  /** As it is: a text, or what has a text form. */
  TEXT {
    @Override
    Optional<ExtensionValue> value(String cell) {
      return Optional.of(new ExtensionValue.Text(cell));
    }
  },
  /** One of a closed set of words, in lower case with hyphens. */
  WORD {
    @Override
    Optional<ExtensionValue> value(String cell) {
      return LETTERS.matcher(cell).matches()
          ? Optional.of(new ExtensionValue.Text(cell.toUpperCase(Locale.ROOT).replace('-', '_')))
          : Optional.empty();
    }

    @Override
    String cell(ExtensionValue value) {
      return super.cell(value).toLowerCase(Locale.ROOT).replace('_', '-');
    }
  },
  /** {@code yes} or {@code no}; what spreadsheets make of truth values is understood. */
  FLAG {
    @Override
    Optional<ExtensionValue> value(String cell) {
      return switch (cell.toLowerCase(Locale.ROOT)) {
        case "yes", "true" -> Optional.of(new ExtensionValue.Flag(true));
        case "no", "false" -> Optional.of(new ExtensionValue.Flag(false));
        default -> Optional.empty();
      };
    }

    @Override
    String cell(ExtensionValue value) {
      return value.equals(new ExtensionValue.Flag(true)) ? "yes" : "no";
    }
  };

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z-]+");

  /** The value in the format of this library; empty if the text has not this form. */
  abstract Optional<ExtensionValue> value(String cell);

  String cell(ExtensionValue value) {
    return value instanceof ExtensionValue.Text text ? text.text() : value.toString();
  }

  /** Puts what stands in a cell; what has not this form, as it is, to be reported. */
  void read(Cells.Cell cell, TargetObject record, String member) {
    SourceField field = cell.field();
    Optional<ExtensionValue> value = value(cell.text());
    if (value.isEmpty()) {
      record.keep(member, field);
    } else if (cell(value.get()).equals(cell.text())) {
      record.put(member, value.get());
      field.kept(record.pointer().appendProperty(member));
    } else {
      record.change(member, value.get(), field, "read as " + cell(value.get()));
    }
  }
}
