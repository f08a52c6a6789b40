package org.civilsociety.report;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.Severity;
import org.civilsociety.validation.Standalone;

/**
 * Runs the rules by any Jakarta Validation provider and tells what it finds in one {@link
 * ValidationReport}, in the same words whoever the provider is.
 *
 * <pre>{@code
 * ValidationReport report = ProfileValidator.create().validate(organization);
 * report.isValid();         // nothing is wrong
 * report.text();            // for a terminal
 * }</pre>
 *
 * <p>It asks for {@link Default} and {@link Advice}, of a record that is in no directory for {@link
 * Standalone} too, in English, unless told otherwise.
 *
 * <p>What is to be asked, the provider says ({@link Validator#getConstraintsForClass}). The rules
 * of this library are then asked one by one; the provider is where only it can tell: in groups
 * other than those of {@code org.civilsociety.validation}, and of a record in which there is
 * something of a type that somebody derived from the model, or on which a mapping has put other
 * constraints. A {@link jakarta.validation.TraversableResolver} or a {@link
 * jakarta.validation.ConstraintValidatorFactory} is not heeded but there.
 *
 * <p>It does not change, and can be shared by threads.
 */
public final class ProfileValidator {

  private static final Messages MESSAGES = new Messages();

  private final CompiledValidator validator;
  private final List<Class<?>> groups;
  private final List<Locale> languages;
  private final Map<String, Severity> severities;
  private final Predicate<String> rules;
  private final int maxFindings;

  private ProfileValidator(
      CompiledValidator validator,
      List<Class<?>> groups,
      List<Locale> languages,
      Map<String, Severity> severities,
      Predicate<String> rules,
      int maxFindings) {
    this.validator = validator;
    this.groups = List.copyOf(groups);
    this.languages = List.copyOf(languages);
    this.severities = Map.copyOf(severities);
    this.rules = rules;
    this.maxFindings = maxFindings;
  }

  /**
   * Wraps a validator: the one that a framework gives, or one that is set up to know more rules.
   *
   * @param validator a validator of any provider
   * @return a validator of records
   */
  public static ProfileValidator of(Validator validator) {
    return new ProfileValidator(
        CompiledValidator.of(validator),
        List.of(Default.class, Advice.class),
        List.of(Locale.ENGLISH),
        Map.of(),
        rule -> true,
        ValidationReport.MAX_FINDINGS);
  }

  /**
   * Takes the provider that is there, which needs no Expression Language for this. Made once, it
   * serves an application as long as it runs.
   *
   * @return a validator of records
   * @throws jakarta.validation.NoProviderFoundException if there is no provider
   */
  public static ProfileValidator create() {
    return of(validatorFactory().getValidator());
  }

  /**
   * Sets up the provider that is there with the messages of this library, which need no Expression
   * Language; the provider's own default factory may (HV000183 of Hibernate Validator). Messages of
   * other constraints are not looked up but given as their keys.
   *
   * @return a factory, to be closed by the caller
   * @throws jakarta.validation.NoProviderFoundException if there is no provider
   */
  public static ValidatorFactory validatorFactory() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(MESSAGES)
        .buildValidatorFactory();
  }

  /**
   * Asks for other groups than {@link Default} and {@link Advice}, and not for these; {@link
   * #withFurtherGroups} keeps them.
   *
   * @param asked the groups; {@link Default} if there is none. {@link Limits} always come first.
   *     Whoever asks for {@link Default} need not ask for {@link Standalone}: it is asked of a
   *     record that is in no directory, and never of a {@link Directory}
   * @return a changed copy
   */
  public ProfileValidator withGroups(Class<?>... asked) {
    List<Class<?>> some = asked.length == 0 ? List.of(Default.class) : List.of(asked);
    return new ProfileValidator(validator, some, languages, severities, rules, maxFindings);
  }

  /**
   * Asks for more groups, besides those that are asked for already.
   *
   * <pre>{@code
   * ProfileValidator forPublication =
   *     ProfileValidator.create().withFurtherGroups(Publication.class);
   * }</pre>
   *
   * @param further the groups; none changes nothing
   * @return a changed copy
   */
  public ProfileValidator withFurtherGroups(Class<?>... further) {
    Set<Class<?>> all = new LinkedHashSet<>(groups);
    Collections.addAll(all, further);
    return new ProfileValidator(
        validator, List.copyOf(all), languages, severities, rules, maxFindings);
  }

  /**
   * Reports in another language: English, Arabic, French or Spanish.
   *
   * @param preferred the reader's languages, the best first
   * @return a changed copy; English where there is none of these
   */
  public ProfileValidator withLanguages(Locale... preferred) {
    return new ProfileValidator(
        validator, groups, List.of(preferred), severities, rules, maxFindings);
  }

  /**
   * Takes a rule to be more or less severe than it says.
   *
   * @param rule its id, {@code contact.blank}; one that no rule has changes nothing
   * @param severity how bad it is here
   * @return a changed copy
   */
  public ProfileValidator withSeverity(String rule, Severity severity) {
    Map<String, Severity> changed = new LinkedHashMap<>(severities);
    changed.put(rule, severity);
    return new ProfileValidator(validator, groups, languages, changed, rules, maxFindings);
  }

  /**
   * Leaves a rule out. Without a rule of {@link Limits}, what is beyond it is gone into: lists
   * within lists may exhaust the memory, and levels without end the stack.
   *
   * @param rule its id, {@code contact.blank}; one that no rule has changes nothing
   * @return a changed copy
   */
  public ProfileValidator without(String rule) {
    return asking(rules.and(other -> !other.equals(rule)));
  }

  /**
   * Asks a few rules only, as far as they are in the groups that are asked for. Without the rules
   * of {@link Limits}, what is beyond them is gone into, as for {@link #without}.
   *
   * @param few their ids, {@code directory.membership-cycle}
   * @return a changed copy
   */
  public ProfileValidator withOnly(String... few) {
    Set<String> ids = Set.of(few);
    return asking(rules.and(ids::contains));
  }

  private ProfileValidator asking(Predicate<String> few) {
    return new ProfileValidator(validator, groups, languages, severities, few, maxFindings);
  }

  /**
   * Names more findings, or fewer, than {@value ValidationReport#MAX_FINDINGS}.
   *
   * @param most how many findings a report names at most; all are counted
   * @return a changed copy
   * @throws IllegalArgumentException if it is not positive
   */
  public ProfileValidator withMaxFindings(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("must name at least one finding; found " + most);
    }
    return new ProfileValidator(validator, groups, languages, severities, rules, most);
  }

  /**
   * Runs the rules. {@link Limits} come first, whatever the groups: of a record that is beyond them
   * nothing else is looked at, and the report is not {@linkplain ValidationReport#isComplete
   * complete}. The records of a directory are looked at one by one, also where a group is a
   * sequence, unless somebody has put a rule on directories that is not of this library.
   *
   * @param record an organization, a coalition, a directory, or any part of one
   * @return everything that there is to say of it
   */
  public ValidationReport validate(Extensible record) {
    FindingCollector findings =
        new FindingCollector(
            record,
            validator.clock().getClock(),
            MESSAGES,
            languages,
            severities,
            rules,
            maxFindings);
    boolean complete = new Inspection(validator, groupsFor(record), findings).complete(record);
    return findings.report(complete);
  }

  /**
   * Says whether there is certainly nothing to report of a record. It takes a small part of the
   * time of a report, and is meant for those who have many records, most of them good.
   *
   * @param record an organization, a coalition, or any part of one
   * @return true if a report would be complete and have no finding; false if it would have some, or
   *     where only a report can tell, as of a {@link Directory}
   */
  public boolean isCertainlyClean(Extensible record) {
    return validator.holdsFor(record, Groups.withLimits(groupsFor(record)));
  }

  private List<Class<?>> groupsFor(Extensible record) {
    Set<Class<?>> asked = new LinkedHashSet<>(groups);
    if (record instanceof Directory) {
      asked.remove(Standalone.class);
    } else if (Groups.withoutSequences(groups).stream().anyMatch(Default.class::isAssignableFrom)) {
      asked.add(Standalone.class);
    }
    return asked.isEmpty() ? List.of(Limits.class) : List.copyOf(asked);
  }
}
