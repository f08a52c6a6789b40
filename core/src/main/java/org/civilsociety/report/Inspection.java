package org.civilsociety.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Accessors;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules over one record: those of this library itself, and by the provider where only that
 * can tell what is asked. Over a directory they run record by record, so that what is found in one
 * is gone before the next is looked at: however much is wrong with a directory of a million, it
 * need not fit into memory at once.
 */
final class Inspection {

  private static final List<Class<?>> LIMITS = List.of(Limits.class);

  private final CompiledValidator validator;
  private final List<Class<?>> groups;
  private final List<Class<?>> all;
  private final FindingCollector findings;

  Inspection(CompiledValidator validator, List<Class<?>> groups, FindingCollector findings) {
    this.validator = validator;
    this.groups = groups;
    all = Groups.withLimits(groups);
    this.findings = findings;
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
      TypeRules rules = validator.plans(all).rulesOf(directory.getClass());
      if (!rules.isOpen()) {
        return completeInParts(directory, rules);
      }
    }
    return complete(RecordPath.ROOT, record);
  }

  private boolean completeInParts(Directory directory, TypeRules rules) {
    RecordWalk walk = findings.walk(validator.plans(all), rule -> true);
    walk.to(directory);
    walk.answers().forEach(answer -> findings.add(RecordPath.ROOT, answer));
    boolean complete = true;
    for (Map.Entry<String, PropertyRules> property : rules.ofProperties().entrySet()) {
      if (property.getValue().isGoneInto()) {
        String name = property.getKey();
        Object value = Accessors.of(directory).value(directory, name);
        complete &= areComplete(RecordPath.ROOT.property(name), value);
      }
    }
    return complete;
  }

  private boolean areComplete(RecordPath place, @Nullable Object value) {
    boolean complete = true;
    if (value instanceof Extensible record) {
      complete = complete(place, record);
    } else if (value instanceof Optional<?> optional) {
      complete = areComplete(place, optional.orElse(null));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        complete &= areComplete(place.index(i), list.get(i));
      }
    }
    return complete;
  }

  private boolean complete(RecordPath place, Extensible record) {
    if (validator.holdsFor(record, all)) {
      return true;
    }
    if (!isWithinLimits(place, record)) {
      return false;
    }
    if (!areTold(place, record)) {
      askTheProvider(place, record);
    }
    return true;
  }

  private void askTheProvider(RecordPath place, Extensible record) {
    Class<?>[] broken =
        groups.stream()
            .filter(group -> !validator.holdsFor(record, List.of(group)))
            .toArray(Class<?>[]::new);
    if (broken.length > 0) {
      findings.add(place, record, validator.validate(record, broken));
    }
  }

  private boolean isWithinLimits(RecordPath place, Extensible record) {
    if (validator.holdsFor(record, LIMITS)) {
      return true;
    }
    RecordWalk walk = findings.walk(validator.plans(LIMITS), rule -> true);
    walk.through(record);
    walk.answers().forEach(answer -> findings.add(place, answer));
    return walk.answers().isEmpty();
  }

  /** Tells what is wrong with a record within its limits; false if only a provider can. */
  private boolean areTold(RecordPath place, Extensible record) {
    List<Class<?>> asked = Groups.withinLimits(groups);
    if (asked.stream().anyMatch(Groups::isSequence) || !validator.plans(asked).areKnown()) {
      return false;
    }
    RecordWalk walk = findings.walk(validator.plans(asked), rule -> !rule.isLimit());
    if (!walk.throughWhatIsKnown(record)) {
      return false;
    }
    walk.answers().forEach(answer -> findings.add(place, answer));
    return true;
  }
}
