package org.civilsociety.report;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.validation.RecordPath;

/**
 * Runs the rules over one record. Over a directory they run record by record, so that what a
 * provider finds in one is gone before it looks at the next: however much is wrong with a directory
 * of a million, it need not fit into memory at once.
 */
final class Inspection {

  private static final Set<String> ENTRIES = Set.of("organizations", "coalitions", "memberships");

  private final Validator validator;
  private final Class<?>[] groups;
  private final FindingCollector findings;
  private final LimitsCheck limits;

  Inspection(Validator validator, List<Class<?>> groups, FindingCollector findings) {
    this.validator = validator;
    this.groups = groups.toArray(Class<?>[]::new);
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
    if (record instanceof Directory directory && isDivisible(directory)) {
      return completeInParts(directory);
    }
    return complete(RecordPath.ROOT, record);
  }

  private boolean complete(RecordPath place, Extensible record) {
    if (!limits.passes(place, record)) {
      return false;
    }
    findings.add(place, record, validator.validate(record, groups));
    return true;
  }

  private boolean completeInParts(Directory directory) {
    boolean complete = complete("organizations", directory.getOrganizations());
    complete &= complete("coalitions", directory.getCoalitions());
    complete &= complete("memberships", directory.getMemberships());
    Directory head =
        new DirectoryBuilder()
            .from(directory)
            .organizations(List.of())
            .coalitions(List.of())
            .memberships(List.of())
            .build();
    if (!limits.passes(RecordPath.ROOT, head)) {
      return false;
    }
    findings.add(RecordPath.ROOT, head, ofItsParts(head));
    for (ConstraintDescriptor<?> rule : rulesOfWhole(directory)) {
      findings.ask(RecordPath.ROOT, directory, rule);
    }
    return complete;
  }

  private boolean complete(String property, List<? extends Extensible> records) {
    RecordPath list = RecordPath.ROOT.property(property);
    boolean complete = true;
    for (int i = 0; i < records.size(); i++) {
      complete &= complete(list.index(i), records.get(i));
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

  private Set<ConstraintDescriptor<?>> rulesOfWhole(Directory directory) {
    return description(directory)
        .findConstraints()
        .unorderedAndMatchingGroups(groups)
        .getConstraintDescriptors();
  }

  /** Says whether nobody has put a rule on directories that needs a provider and all entries. */
  private boolean isDivisible(Directory directory) {
    BeanDescriptor bean = description(directory);
    return bean.getConstraintDescriptors().stream().allMatch(Explanations::isRule)
        && ENTRIES.stream()
            .map(bean::getConstraintsForProperty)
            .allMatch(entries -> entries != null && isOnlyCascaded(entries));
  }

  private static boolean isOnlyCascaded(PropertyDescriptor entries) {
    return !entries.hasConstraints()
        && entries.getConstrainedContainerElementTypes().stream()
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
