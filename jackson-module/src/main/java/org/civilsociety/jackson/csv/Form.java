package org.civilsociety.jackson.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Membership;
import org.civilsociety.NamedParty;
import org.civilsociety.Profile;
import org.civilsociety.Scope;
import org.civilsociety.Source;
import org.civilsociety.TargetGroup;
import org.civilsociety.internal.Nearest;
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
  /** The words of {@link Profile.Status}, as all closed sets in lower case with hyphens. */
  STATUS(Profile.Status.class),
  /** Those of {@link Membership.Status}. */
  MEMBERSHIP_STATUS(Membership.Status.class),
  /** Those of {@link Scope.Level}. */
  LEVEL(Scope.Level.class),
  /** Those of {@link TargetGroup.Role}. */
  ROLE(TargetGroup.Role.class),
  /** Those of {@link Source.Assertion}. */
  ASSERTION(Source.Assertion.class),
  /** Those of {@link NamedParty.Kind}. */
  PARTY_KIND(NamedParty.Kind.class),
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
    Set<String> inCells() {
      return Set.of("yes", "no");
    }

    @Override
    String expected() {
      return "must be yes or no";
    }

    @Override
    String cell(ExtensionValue value) {
      return value.equals(new ExtensionValue.Flag(true)) ? "yes" : "no";
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
  private final List<String> words;

  Form() {
    words = List.of();
  }

  Form(Class<? extends Enum<?>> type) {
    words = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
  }

  /** The value in the format of this library; empty if the text has not this form. */
  Optional<ExtensionValue> value(String cell) {
    String word = cell.toUpperCase(Locale.ROOT).replace('-', '_');
    return words.contains(word) ? Optional.of(new ExtensionValue.Text(word)) : Optional.empty();
  }

  String cell(ExtensionValue value) {
    String text = value instanceof ExtensionValue.Text known ? known.text() : value.toString();
    return words.contains(text) ? text.toLowerCase(Locale.ROOT).replace('_', '-') : text;
  }

  /** What a cell of this form is, in the words of tables. */
  String expected() {
    return "must be one of " + String.join(", ", inCells());
  }

  /** The words that stand in cells of this form; none if it is any text. */
  Set<String> inCells() {
    return words.stream()
        .map(word -> cell(new ExtensionValue.Text(word)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Puts what stands in a cell; what has not this form, as it is, to be reported. */
  void read(Cells.Cell cell, TargetObject record, String member, RowProblems problems) {
    SourceField field = cell.field();
    Optional<ExtensionValue> value = value(cell.text());
    if (value.isEmpty()) {
      record.keep(member, field);
      problems.expect(cell, expected(), Nearest.among(inCells()).to(cell.text()));
    } else if (cell(value.get()).equals(cell.text())) {
      record.put(member, value.get());
      field.kept(record.pointer().appendProperty(member));
    } else {
      record.change(member, value.get(), field, "read as " + cell(value.get()));
    }
  }
}
