package org.civilsociety.jackson.schemaorg;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;

/**
 * What the names of a node mean, as far as they are schema.org's: said by {@code @context}, which
 * is never fetched.
 *
 * @param isPlain whether a name without a prefix is schema.org's
 * @param prefixes the prefixes that stand for schema.org
 * @param redefined names that the context gives another meaning
 * @param language the language of texts that name none
 */
record Vocabulary(
    boolean isPlain, Set<String> prefixes, Set<String> redefined, Optional<String> language) {

  static final Vocabulary NONE =
      new Vocabulary(false, Set.of("schema"), Set.of(), Optional.empty());
  static final Vocabulary SCHEMA_ORG =
      new Vocabulary(true, Set.of("schema"), Set.of(), Optional.empty());

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

  /** The keyword that a name is, where the context of schema.org gives two of them other names. */
  String keyword(String name) {
    boolean isAlias = isPlain && (name.equals("id") || name.equals("type"));
    return isAlias && !redefined.contains(name) ? "@" + name : name;
  }

  /** The names as they are within a node that has a context of its own. */
  Vocabulary with(SourceField context, List<Problem> problems) {
    Vocabulary result =
        new Vocabulary(isPlain, new HashSet<>(prefixes), new HashSet<>(redefined), language);
    List<SourceField> parts = context.entries();
    for (SourceField part : parts.isEmpty() ? List.of(context) : parts) {
      result = result.withPart(part, problems);
    }
    if (!result.isPlain) {
      problems.add(problem(context, Severity.ERROR));
    }
    return new Vocabulary(
        result.isPlain, Set.copyOf(result.prefixes), Set.copyOf(result.redefined), result.language);
  }

  /** The names after one part more, to whose sets it adds: there may be thousands of parts. */
  private Vocabulary withPart(SourceField part, List<Problem> problems) {
    Optional<String> address = part.text();
    if (address.isEmpty()) {
      return withDefinitions(part);
    }
    if (CONTEXT.matcher(address.get()).matches()) {
      return new Vocabulary(true, new HashSet<>(SCHEMA_ORG.prefixes), new HashSet<>(), language);
    }
    problems.add(problem(part, Severity.WARNING));
    return this;
  }

  private Vocabulary withDefinitions(SourceField part) {
    boolean plain = isPlain;
    Optional<String> spoken = language;
    for (SourceField definition : part.members()) {
      String name = definition.name();
      boolean isSchemaOrg = definition.text().filter(t -> BASE.matcher(t).matches()).isPresent();
      if (name.equals("@vocab")) {
        plain = isSchemaOrg;
      } else if (name.equals("@language")) {
        spoken = definition.text();
      } else if (isSchemaOrg) {
        prefixes.add(name);
      } else if (!name.startsWith("@") && !saysTheSame(name, definition)) {
        prefixes.remove(name);
        redefined.add(name);
      }
    }
    return new Vocabulary(plain, prefixes, redefined, spoken);
  }

  /** Whether a definition gives a name the meaning that it has in schema.org's own context. */
  private boolean saysTheSame(String name, SourceField definition) {
    boolean isOnlyTyped =
        definition.members().stream().allMatch(m -> Set.of(Node.ID, Node.TYPE).contains(m.name()));
    Optional<String> iri =
        definition.text().or(() -> definition.member(Node.ID).flatMap(SourceField::text));
    return isOnlyTyped
        && iri.map(i -> i.equals("@" + name) || term(i).filter(name::equals).isPresent())
            .orElse(isPlain);
  }

  /**
   * The names within an inner node that has a context of its own: only schema.org's is read there.
   */
  Vocabulary within(SourceField context, List<Problem> problems) {
    if (context.text().filter(text -> CONTEXT.matcher(text).matches()).isPresent()) {
      return SCHEMA_ORG;
    }
    problems.add(problem(context, Severity.ERROR));
    return NONE;
  }

  private static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  private static Problem problem(SourceField context, Severity severity) {
    return new Problem(
        "context.foreign",
        severity,
        context.pointer(),
        Optional.empty(),
        Optional.empty(),
        severity == Severity.ERROR
            ? "must name https://schema.org; other contexts are not fetched"
            : "is not fetched; only what is plainly schema.org's is taken",
        Optional.of(context.text().map(Excerpt::of).orElseGet(() -> context.value().toString())),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The problem of a document without a context, whose names are taken to be schema.org's. */
  static Problem missing(SourceField document) {
    return new Problem(
        "context.missing",
        Severity.WARNING,
        document.pointer(),
        Optional.of("@context"),
        Optional.empty(),
        "should name https://schema.org, which is assumed",
        Optional.empty(),
        List.of("https://schema.org"),
        List.of(),
        Optional.empty());
  }
}
