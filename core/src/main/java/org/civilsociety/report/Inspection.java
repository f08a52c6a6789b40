package org.civilsociety.report;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.RecordPath;

/**
 * Runs the rules over one record. Over a directory they run record by record, so that what a
 * provider finds in one is gone before it looks at the next: however much is wrong with a directory
 * of a million, it need not fit into memory at once.
 */
final class Inspection {

  /** The lists of a directory, which have no bound. */
  private static final Map<String, Function<Directory, List<? extends Extensible>>> LISTS =
      Map.of(
          "organizations", Directory::getOrganizations,
          "coalitions", Directory::getCoalitions,
          "memberships", Directory::getMemberships,
          "sources", Directory::getSources);

  private static final List<Class<?>> LIMITS = List.of(Limits.class);

  private final CompiledValidator validator;
  private final Class<?>[] groups;
  private final List<Class<?>> all;
  private final Class<?>[] withoutSequences;
  private final FindingCollector findings;
  private final LimitsCheck limits;

  Inspection(CompiledValidator validator, List<Class<?>> groups, FindingCollector findings) {
    this.validator = validator;
    this.groups = groups.toArray(Class<?>[]::new);
    all = Groups.withLimits(groups);
    withoutSequences = Groups.withoutSequences(groups).toArray(Class<?>[]::new);
    this.findings = findings;
    limits = new LimitsCheck(validator, findings);
  }

  /**
   * Runs the rules.
   *
   * @param record the record
   * @return whether all rules were asked; false if something is beyond {@link
   *     org.civilsociety.validation.Limits}
   */
  boolean complete(Extensible record) {
    if (record instanceof Directory directory) {
      Directory head = head(directory);
      if (isDivisible(directory, head)) {
        return completeInParts(directory, head);
      }
    }
    return complete(RecordPath.ROOT, record);
  }

  /** A directory without what is looked at one by one. */
  private static Directory head(Directory directory) {
    return new DirectoryBuilder()
        .from(directory)
        .organizations(List.of())
        .coalitions(List.of())
        .memberships(List.of())
        .sources(List.of())
        .build();
  }

  private boolean complete(RecordPath place, Extensible record) {
    if (validator.holdsFor(record, all)) {
      return true;
    }
    if (!validator.holdsFor(record, LIMITS) && !limits.passes(place, record)) {
      return false;
    }
    Class<?>[] broken =
        Stream.of(groups)
            .filter(group -> !validator.holdsFor(record, List.of(group)))
            .toArray(Class<?>[]::new);
    if (broken.length > 0) {
      findings.add(place, record, validator.validate(record, broken));
    }
    return true;
  }

  private boolean completeInParts(Directory directory, Directory head) {
    boolean complete = limits.passes(RecordPath.ROOT, head);
    if (complete) {
      findings.add(RecordPath.ROOT, head, ofItsParts(head));
    }
    BeanDescriptor bean = description(directory);
    rules(bean).forEach(rule -> findings.ask(RecordPath.ROOT, directory, rule));
    for (String property : LISTS.keySet()) {
      RecordPath place = RecordPath.ROOT.property(property);
      List<? extends Extensible> records = LISTS.get(property).apply(directory);
      rules(bean.getConstraintsForProperty(property))
          .forEach(rule -> findings.ask(place, records, rule));
      for (int i = 0; i < records.size(); i++) {
        complete &= complete(place.index(i), records.get(i));
      }
    }
    return complete;
  }

  /**
   * What a provider finds; not by the rules of the whole, which its entries have to be there for.
   */
  private Set<ConstraintViolation<Directory>> ofItsParts(Directory head) {
    return validator.validate(head, groups).stream()
        .filter(violation -> violation.getInvalidValue() != head)
        .collect(Collectors.toSet());
  }

  private Set<ConstraintDescriptor<?>> rules(ElementDescriptor element) {
    return element
        .findConstraints()
        .unorderedAndMatchingGroups(withoutSequences)
        .getConstraintDescriptors();
  }

  /**
   * Says whether the directory is one of this library, and nobody has put a rule on it that needs a
   * provider and all entries.
   */
  private boolean isDivisible(Directory directory, Directory head) {
    BeanDescriptor bean = description(directory);
    return directory.getClass() == head.getClass()
        && areRules(bean)
        && LISTS.keySet().stream()
            .map(bean::getConstraintsForProperty)
            .allMatch(list -> list != null && areRules(list) && isOnlyGoneInto(list));
  }

  private static boolean areRules(ElementDescriptor element) {
    return element.getConstraintDescriptors().stream().allMatch(Explanations::isRule);
  }

  private static boolean isOnlyGoneInto(PropertyDescriptor list) {
    return list.getConstrainedContainerElementTypes().stream()
        .allMatch(
            entry ->
                entry.isCascaded()
                    && !entry.hasConstraints()
                    && entry.getGroupConversions().isEmpty());
  }

  private BeanDescriptor description(Directory directory) {
    return validator.getConstraintsForClass(directory.getClass());
  }
}
