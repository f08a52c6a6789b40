package org.civilsociety.jackson.format;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A way in which a value can be malformed.
 *
 * @param rule its id, {@code value.form}
 * @param key the key of the message that says what is expected
 * @param names what is put into the message: the tokens of a closed set, the members of an object
 */
public record Fault(String rule, String key, List<String> names) {

  static final Fault LANGUAGE_REPEATED = of("language.repeated");
  static final Fault ENTRY_REPEATED = of("entry.repeated");
  static final Fault MEMBER_REPEATED = of("member.repeated");
  static final Fault TOO_DEEP = of("value.too-deep");
  static final Fault NUMBER_TOO_LONG = of("number.too-long");
  static final Fault TOO_MANY_LANGUAGES = of("text.too-many-languages");
  static final Fault VERSION_NEWER = of("document.version-newer");
  static final Fault FORMAT = of("document.format");
  static final Fault FORMAT_MISSING = of("document.format-missing");
  static final Fault VERSION = of("document.version");
  static final Fault VERSION_MISSING = of("document.version-missing");

  /** A fault whose message needs nothing put into it. */
  public static Fault of(String rule) {
    return new Fault(rule, rule, List.of());
  }

  /** A text form that is not that of the type. */
  static Fault form(Class<?> type) {
    return type.isEnum()
        ? new Fault(
            "value.choice",
            "value.choice",
            Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList())
        : new Fault("value.form", "value.form." + type.getSimpleName(), List.of());
  }

  /** Another kind of JSON value than the one expected. */
  static Fault kind(Expected expected) {
    return new Fault("value.kind", "value.kind." + expected.name(), List.of());
  }

  /** Something else than the object that an entity is. */
  static Fault entity(String example) {
    return new Fault("value.kind", "value.kind.ENTITY", List.of(example));
  }

  /** An object that does not say, by the name of its one member, of which kind it is. */
  static Fault envelope(Collection<String> kinds) {
    return new Fault("value.envelope", "value.envelope", List.copyOf(kinds));
  }

  /** An object that cannot be without some members. */
  static Fault missing(String member) {
    return new Fault("member.missing", "member.missing", List.of(member));
  }
}
