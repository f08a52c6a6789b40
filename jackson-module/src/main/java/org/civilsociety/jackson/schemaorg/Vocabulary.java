package org.civilsociety.jackson.schemaorg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LanguageTag;

/**
 * What the names of a node mean, as far as they are schema.org's: said by {@code @context}, which
 * is never fetched.
 *
 * @param isPlain whether a name without a prefix is schema.org's
 * @param aliases the names that stand for the keywords {@code @id} and {@code @type}
 * @param prefixes the prefixes that stand for schema.org
 * @param redefined names that the context gives another meaning
 * @param language the language of texts that name none
 */
record Vocabulary(
    boolean isPlain,
    Map<String, String> aliases,
    Set<String> prefixes,
    Set<String> redefined,
    Optional<String> language) {

  private static final Map<String, String> OWN_ALIASES = Map.of("id", Node.ID, "type", Node.TYPE);

  static final Vocabulary NONE =
      new Vocabulary(false, Map.of(), Set.of("schema"), Set.of(), Optional.empty());
  static final Vocabulary SCHEMA_ORG =
      new Vocabulary(true, OWN_ALIASES, Set.of("schema"), Set.of(), Optional.empty());

  private static final Pattern BASE = Pattern.compile("https?://schema\\.org/?");
  private static final Pattern CONTEXT =
      Pattern.compile("https?://(www\\.)?schema\\.org(/|/docs/jsonldcontext\\.json(ld)?)?");
  private static final Pattern FULL = Pattern.compile("https?://schema\\.org/([^/]+)");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*");

  /** What a name of a member or a type is in schema.org; empty if it is not schema.org's. */
  Optional<String> term(String name) {
    Matcher full = FULL.matcher(name);
    if (full.matches()) {
      return Optional.of(full.group(1)).filter(Vocabulary::isName);
    }
    int colon = name.indexOf(':');
    if (colon > 0) {
      return prefixes.contains(name.substring(0, colon))
          ? Optional.of(name.substring(colon + 1)).filter(Vocabulary::isName)
          : Optional.empty();
    }
    return isPlain && isName(name) && !redefined.contains(name)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** The keyword that a name stands for, or the name itself. */
  String keyword(String name) {
    return aliases.getOrDefault(name, name);
  }

  /**
   * What the name of a member is where there is no context but schema.org's: {@code @id}, {@code
   * @type} or a term; empty if it is neither.
   */
  Optional<String> name(String name) {
    String keyword = keyword(name);
    return keyword.equals(Node.ID) || keyword.equals(Node.TYPE)
        ? Optional.of(keyword)
        : term(keyword);
  }

  /** The names of a document that has this context. */
  static Vocabulary of(SourceField context, Repetition repetition) {
    Vocabulary result = NONE.open();
    List<SourceField> parts = context.entries();
    for (SourceField part : parts.isEmpty() ? List.of(context) : parts) {
      result = result.withPart(part, repetition);
      if (!parts.isEmpty() && part.text().filter(text -> !isSchemaOrg(text)).isPresent()) {
        repetition.report(problem(part, Severity.WARNING));
      }
    }
    if (!result.isPlain) {
      repetition.report(problem(context, Severity.ERROR));
    }
    return new Vocabulary(
        result.isPlain,
        Map.copyOf(result.aliases),
        Set.copyOf(result.prefixes),
        Set.copyOf(result.redefined),
        result.language);
  }

  /** The same, to whose sets the parts of a context add: there may be thousands of them. */
  private Vocabulary open() {
    return new Vocabulary(
        isPlain,
        new HashMap<>(aliases),
        new HashSet<>(prefixes),
        new HashSet<>(redefined),
        language);
  }

  private Vocabulary withPart(SourceField part, Repetition repetition) {
    if (part.value() == ExtensionValue.Null.NULL) {
      return NONE.open();
    }
    Optional<String> address = part.text();
    if (address.isEmpty()) {
      return withDefinitions(part, repetition);
    }
    return isSchemaOrg(address.get()) ? SCHEMA_ORG.in(language).open() : this;
  }

  private static boolean isSchemaOrg(String context) {
    return CONTEXT.matcher(context).matches();
  }

  private Vocabulary in(Optional<String> spoken) {
    return new Vocabulary(isPlain, aliases, prefixes, redefined, spoken);
  }

  /** The order of definitions says nothing, so that prefixes come before what they stand in. */
  private Vocabulary withDefinitions(SourceField part, Repetition repetition) {
    boolean plain = isPlain;
    Optional<String> spoken = language;
    for (SourceField definition : part.givenMembers()) {
      String name = definition.name();
      if (name.equals("@vocab")) {
        plain = isBase(definition);
      } else if (name.equals("@language")) {
        spoken = language(definition, repetition);
      } else if (isBase(definition)) {
        prefixes.add(name);
      } else {
        prefixes.remove(name);
      }
    }
    Vocabulary result = new Vocabulary(plain, aliases, prefixes, redefined, spoken);
    part.givenMembers().stream()
        .filter(definition -> !definition.name().startsWith("@") && !isBase(definition))
        .forEach(result::define);
    return result;
  }

  private static boolean isBase(SourceField definition) {
    return definition.text().filter(text -> BASE.matcher(text).matches()).isPresent();
  }

  private void define(SourceField definition) {
    String name = definition.name();
    Optional<String> iri =
        definition.text().or(() -> definition.member(Node.ID).flatMap(SourceField::text));
    aliases.remove(name);
    if (iri.filter(OWN_ALIASES.values()::contains).isPresent()) {
      aliases.put(name, iri.get());
    } else if (saysTheSame(name, iri, definition)) {
      redefined.remove(name);
    } else {
      redefined.add(name);
    }
  }

  /** Whether a definition gives a name the meaning that it has in schema.org's own context. */
  private boolean saysTheSame(String name, Optional<String> iri, SourceField definition) {
    boolean isOnlyTyped =
        definition.givenMembers().stream()
            .allMatch(member -> Set.of(Node.ID, Node.TYPE).contains(member.name()));
    return isOnlyTyped
        && definition.value() != ExtensionValue.Null.NULL
        && iri.map(i -> term(i).filter(name::equals).isPresent())
            .orElse(isPlain && definition.given(Node.ID).isEmpty());
  }

  /** The language that a context names; what is none is reported, and none is taken. */
  private static Optional<String> language(SourceField definition, Repetition repetition) {
    if (definition.value() == ExtensionValue.Null.NULL) {
      return Optional.empty();
    }
    Optional<Problem> problem = Misshapen.language(definition);
    problem.ifPresent(repetition::report);
    return problem.isPresent()
        ? Optional.empty()
        : definition
            .text()
            .filter(tag -> !tag.isEmpty())
            .map(tag -> LanguageTag.parse(tag).value());
  }

  /**
   * The names within an inner node that has a context of its own: only schema.org's and a language
   * are read there.
   */
  Vocabulary within(SourceField context, Repetition repetition) {
    if (context.text().filter(Vocabulary::isSchemaOrg).isPresent()) {
      return SCHEMA_ORG.in(language);
    }
    List<SourceField> definitions = context.givenMembers();
    if (definitions.size() == 1 && definitions.get(0).name().equals("@language")) {
      return in(language(definitions.get(0), repetition));
    }
    repetition.report(problem(context, Severity.ERROR));
    return NONE;
  }

  /** A name that has another meaning in the context of schema.org is no term. */
  private static boolean isName(String text) {
    return NAME.matcher(text).matches() && !OWN_ALIASES.containsKey(text);
  }

  private static Problem problem(SourceField context, Severity severity) {
    String message =
        severity == Severity.ERROR
            ? "must name https://schema.org; other contexts are not fetched"
            : "is not fetched; only what is plainly schema.org's is taken";
    return Problem.of("context.foreign", severity, context.pointer(), message)
        .withFound(context.text().orElseGet(() -> context.value().toString()));
  }

  /** The problem of a document without a context, whose names are taken to be schema.org's. */
  static Problem missing(SourceField document) {
    return Problem.of(
            "context.missing",
            Severity.WARNING,
            document.pointer(),
            "should name https://schema.org, which is assumed")
        .withMissing("@context")
        .withSuggestions(List.of("https://schema.org"));
  }
}
