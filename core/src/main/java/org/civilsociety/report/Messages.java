package org.civilsociety.report;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.internal.Texts;

/**
 * The messages of the rules, from the bundle of this library. Only a constraint's own attributes
 * are put into a message; nothing of a record is, and no expression is evaluated.
 */
final class Messages implements MessageInterpolator {

  private static final String OWN_KEYS = "{org.civilsociety.constraints.";
  private static final Pattern PARAMETER = Pattern.compile("\\{([\\w.]+)}");

  /** Whether the message of a constraint is one of this library, and none that somebody gave it. */
  static boolean isOwn(ConstraintDescriptor<?> constraint) {
    return constraint.getMessageTemplate().startsWith(OWN_KEYS);
  }

  /** The message of a constraint of this library; empty for one of somebody else's. */
  Optional<String> message(ConstraintDescriptor<?> constraint, List<Locale> languages) {
    return message(constraint.getMessageTemplate(), constraint.getAttributes(), languages);
  }

  /** The message under the key that a template is; empty for a key of somebody else's. */
  Optional<String> message(
      String template, Map<String, Object> attributes, List<Locale> languages) {
    Matcher key = PARAMETER.matcher(template);
    if (!key.matches()) {
      return Optional.empty();
    }
    return Texts.of(
            Messages.class::getResourceAsStream, "/ContributorValidationMessages", languages)
        .text(key.group(1))
        .map(message -> withAttributes(message, attributes));
  }

  private static String withAttributes(String message, Map<String, Object> attributes) {
    return PARAMETER
        .matcher(message)
        .replaceAll(
            (MatchResult parameter) -> Matcher.quoteReplacement(value(parameter, attributes)));
  }

  private static String value(MatchResult parameter, Map<String, Object> attributes) {
    Object value = attributes.get(parameter.group(1));
    return value == null ? parameter.group() : value.toString();
  }

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(template, context, Locale.getDefault());
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return message(template, context.getConstraintDescriptor().getAttributes(), List.of(locale))
        .orElse(template);
  }
}
