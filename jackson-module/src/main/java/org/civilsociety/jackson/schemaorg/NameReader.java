package org.civilsociety.jackson.schemaorg;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.civilsociety.Name;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/**
 * Reads names. The first {@code name} in each language is the one to display, others are labels;
 * {@code legalName} is the legal name, {@code alternateName} an alias. What two of them say in the
 * same words is one name of two kinds.
 */
final class NameReader {

  static final String NAME = "name";
  static final String LEGAL_NAME = "legalName";
  static final String ALTERNATE_NAME = "alternateName";

  /** What makes two names one. */
  record Key(String language, String text) {}

  private record Found(TargetObject name, Set<Name.Kind> kinds) {}

  private final Subject subject;
  private final TargetObject profile;
  private final Set<String> displayed = new HashSet<>();
  private final Map<Key, Found> found = new HashMap<>();

  private NameReader(Subject subject, TargetObject profile) {
    this.subject = subject;
    this.profile = profile;
  }

  static void read(Subject subject, TargetObject profile) {
    NameReader reader = new NameReader(subject, profile);
    reader.read(NAME, Name.Kind.DISPLAY);
    reader.read(LEGAL_NAME, Name.Kind.LEGAL);
    reader.read(ALTERNATE_NAME, Name.Kind.ALIAS);
  }

  private void read(String property, Name.Kind kind) {
    for (SourceField value : subject.take(property)) {
      subject
          .literal(value)
          .ifPresentOrElse(name -> read(name, kind), () -> subject.leave(property, value));
    }
  }

  private void read(Literal literal, Name.Kind kind) {
    String language = literal.language().isPresent() ? literal.key() : "";
    boolean isSecond = kind == Name.Kind.DISPLAY && !displayed.add(language);
    Found same =
        found.computeIfAbsent(new Key(language, literal.content()), key -> newName(literal));
    literal.settleBeside(same.name(), "text", "language");
    Name.Kind meant = isSecond ? Name.Kind.LABEL : kind;
    if (same.kinds().add(meant)) {
      same.name().list("kinds").add(new ExtensionValue.Text(meant.name()));
    }
  }

  private Found newName(Literal literal) {
    TargetObject name = profile.list("names").add();
    literal.putBeside(name, "text", "language");
    return new Found(name, EnumSet.noneOf(Name.Kind.class));
  }
}
