package org.civilsociety.examples.tool;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Takes one of a few words, as {@code schema-org}, in any letter case. */
final class ChoiceConverter<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> type;

  ChoiceConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String word) {
    return Stream.of(type.getEnumConstants())
        .filter(choice -> word(choice).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown(word));
  }

  private TypeConversionException unknown(String word) {
    List<String> choices = Stream.of(type.getEnumConstants()).map(ChoiceConverter::word).toList();
    return new TypeConversionException(
        "must be one of %s; found '%s'%s"
            .formatted(String.join(", ", choices), word, meant(word, choices)));
  }

  /** Asks picocli, which knows what is near to the name of a command. */
  private static String meant(String word, List<String> choices) {
    CommandLine line = new CommandLine(CommandSpec.create());
    choices.forEach(choice -> line.addSubcommand(choice, CommandSpec.create()));
    try {
      line.parseArgs(word.toLowerCase(Locale.ROOT));
      return "";
    } catch (UnmatchedArgumentException e) {
      return meant(e);
    }
  }

  /** Names what may have been meant by what is unknown; empty if nothing is near to it. */
  static String meant(UnmatchedArgumentException problem) {
    List<String> near = problem.getSuggestions();
    return near.isEmpty() ? "" : "; perhaps meant: " + String.join(" | ", near);
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
