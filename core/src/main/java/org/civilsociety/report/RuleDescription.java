package org.civilsociety.report;

import java.util.List;
import java.util.Locale;
import org.civilsociety.validation.Severity;

/**
 * A rule as it stands on the types of the model, for a page or a command that lists the rules.
 *
 * <pre>{@code
 * for (RuleDescription rule : RuleDescription.all(Locale.FRENCH)) {
 *   System.out.println(rule.rule() + " " + rule.severity() + ": " + rule.messages());
 * }
 * // address.empty ERROR: [doit contenir au moins un élément]
 * }</pre>
 *
 * @param rule its id, {@code text.too-long}
 * @param severity how bad it is to break it
 * @param groups the names of the groups that ask it, in the order of the alphabet: {@code Default},
 *     {@code Standalone}, {@code Advice} or {@code Publication}; the bounds that {@link
 *     org.civilsociety.validation.LimitsFirst} asks first are named under {@code Default}, which
 *     asks them too
 * @param messages what it asks, as a finding says it, in the order of the alphabet: several where a
 *     rule has several bounds
 */
public record RuleDescription(
    String rule, Severity severity, List<String> groups, List<String> messages) {

  /**
   * Copies the lists.
   *
   * @param rule its id
   * @param severity how bad it is to break it
   * @param groups the names of the groups that ask it
   * @param messages what it asks
   */
  public RuleDescription {
    groups = List.copyOf(groups);
    messages = List.copyOf(messages);
  }

  /**
   * Lists all rules of this library. It needs no validation provider and no Expression Language.
   *
   * @param languages the reader's languages, the best first: English, Arabic, French or Spanish
   * @return every rule once, in the order of the ids; in English where there is none of these
   */
  public static List<RuleDescription> all(Locale... languages) {
    return new StatedRules(List.of(languages)).descriptions();
  }
}
