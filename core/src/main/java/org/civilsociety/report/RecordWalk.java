package org.civilsociety.report;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Accessors;
import org.civilsociety.internal.Fault;
import org.civilsociety.internal.Faults;
import org.civilsociety.validation.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of a record and of all that is in it, one by one, and gathers what they answer.
 * What breaks a rule of {@link org.civilsociety.validation.Limits} is not gone into; nothing is by
 * recursion, since a record that is nested without end would exhaust the stack.
 */
final class RecordWalk {

  /**
   * What a rule says of a value that breaks it.
   *
   * @param asked the rule
   * @param base the way to the value from the record
   * @param faults where it is broken, from the value
   */
  record Answer(AskedRule asked, RecordPath base, Faults faults) {}

  /** A value that is come to, and the step to it; the record itself has neither. */
  private record Visit(
      @Nullable Visit before, RecordPath.@Nullable Step step, @Nullable Object value) {

    Visit to(RecordPath.Step next, @Nullable Object found) {
      return new Visit(this, next, found);
    }

    RecordPath path() {
      List<RecordPath.Step> steps = new ArrayList<>();
      for (Visit visit = this; visit.step != null && visit.before != null; visit = visit.before) {
        steps.add(visit.step);
      }
      Collections.reverse(steps);
      return new RecordPath(steps);
    }
  }

  /** Where a constraint is broken: it may stand there twice, and is then said once. */
  private record Place(Class<? extends Annotation> constraint, RecordPath base) {}

  private final Plans plans;
  private final Predicate<AskedRule> isAsked;
  private final Supplier<Clock> clock;
  private final int maxFaults;
  private final Deque<Visit> pending = new ArrayDeque<>();
  private final List<Answer> answers = new ArrayList<>();
  private final Set<Place> places = new HashSet<>();
  private Faults faults;

  RecordWalk(Plans plans, Predicate<AskedRule> isAsked, Clock clock, int maxFaults) {
    this.plans = plans;
    this.isAsked = isAsked;
    this.clock = () -> clock;
    this.maxFaults = maxFaults;
    faults = new Faults(this.clock, maxFaults);
  }

  /** Asks the rules of a record, of its properties, and of all that it goes into. */
  void through(Extensible record) {
    to(record);
    while (!pending.isEmpty()) {
      goInto(pending.pop());
    }
  }

  /**
   * Does so, as long as it is known what is asked.
   *
   * @return false if there is something of which only a provider can tell
   */
  boolean throughWhatIsKnown(Extensible record) {
    pending.push(new Visit(null, null, record));
    while (!pending.isEmpty()) {
      Visit visit = pending.pop();
      if (visit.value() instanceof Extensible part && plans.rulesOf(part.getClass()).isOpen()) {
        return false;
      }
      goInto(visit);
    }
    return true;
  }

  /** Asks the rules of a record and of its properties, and leaves out what is to be gone into. */
  void to(Extensible record) {
    ask(record, new Visit(null, null, record));
  }

  List<Answer> answers() {
    return Collections.unmodifiableList(answers);
  }

  private void goInto(Visit visit) {
    if (visit.value() instanceof Extensible part) {
      ask(part, visit);
    } else if (visit.value() instanceof Optional<?> optional && optional.isPresent()) {
      pending.push(new Visit(visit.before(), visit.step(), optional.get()));
    } else if (visit.value() instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        pending.push(visit.to(new RecordPath.Index(i), list.get(i)));
      }
    }
  }

  private void ask(Extensible record, Visit visit) {
    TypeRules rules = plans.rulesOf(record.getClass());
    Set<String> beyondLimits = Set.of();
    for (AskedRule asked : rules.ofWhole().rules()) {
      List<Fault> found = ask(asked, visit);
      if (asked.isLimit() && !found.isEmpty()) {
        beyondLimits = new HashSet<>(beyondLimits);
        properties(found).forEach(beyondLimits::add);
      }
    }
    Accessors accessors = Accessors.of(record);
    for (Map.Entry<String, PropertyRules> asked : rules.ofProperties().entrySet()) {
      String name = asked.getKey();
      Object value = accessors.value(record, name);
      boolean isAbsent = value instanceof Optional<?> optional && optional.isEmpty();
      if (!isAbsent) {
        boolean isGoneInto = asked.getValue().isGoneInto() && !beyondLimits.contains(name);
        ask(asked.getValue(), visit.to(new RecordPath.Property(name), value), isGoneInto);
      }
    }
  }

  /** The properties that faults are in, or are. */
  private static Stream<String> properties(List<Fault> faults) {
    return faults.stream()
        .flatMap(fault -> fault.place().steps().stream().limit(1))
        .filter(RecordPath.Property.class::isInstance)
        .map(step -> ((RecordPath.Property) step).name());
  }

  private void ask(PropertyRules property, Visit visit, boolean mayBeGoneInto) {
    boolean isGoneInto = mayBeGoneInto;
    for (AskedRule asked : property.ofValue().rules()) {
      isGoneInto &= ask(asked, visit).isEmpty() || !asked.isLimit();
    }
    List<AskedRule> ofContent = property.ofContent().rules();
    if (visit.value() instanceof Optional<?> optional && optional.isPresent()) {
      askContent(ofContent, new Visit(visit.before(), visit.step(), optional.get()), isGoneInto);
    } else if (visit.value() instanceof List<?> list && (isGoneInto || !ofContent.isEmpty())) {
      for (int i = 0; i < list.size(); i++) {
        askContent(ofContent, visit.to(new RecordPath.Index(i), list.get(i)), isGoneInto);
      }
    } else if (isGoneInto) {
      pending.push(visit);
    }
  }

  private void askContent(List<AskedRule> rules, Visit visit, boolean isGoneInto) {
    rules.forEach(asked -> ask(asked, visit));
    if (isGoneInto) {
      pending.push(visit);
    }
  }

  /** Asks a rule, and returns what it says. */
  private List<Fault> ask(AskedRule asked, Visit visit) {
    if (visit.value() == null || !isAsked.test(asked)) {
      return List.of();
    }
    asked.rule().check(visit.value(), faults);
    if (faults.count() == 0) {
      return List.of();
    }
    Faults found = faults;
    faults = new Faults(clock, maxFaults);
    RecordPath base = visit.path();
    if (places.add(new Place(asked.constraint().getAnnotation().annotationType(), base))) {
      answers.add(new Answer(asked, base, found));
    }
    return found.kept();
  }
}
