package org.civilsociety.report;

import jakarta.validation.Constraint;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.internal.Reflection;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/** Gathers the rules from the annotations of the model. */
final class StatedRules {

  private static final Messages MESSAGES = new Messages();

  private final List<Locale> languages;
  private final NavigableMap<String, Statement> statements = new TreeMap<>();
  private final Set<Class<?>> seen = new HashSet<>();

  /** What the annotations of one rule say. */
  private record Statement(
      Severity severity, NavigableSet<String> groups, NavigableSet<String> messages) {}

  StatedRules(List<Locale> languages) {
    this.languages = languages;
    Model.types().stream().map(EntityType::type).forEach(this::addType);
  }

  List<RuleDescription> descriptions() {
    return statements.entrySet().stream()
        .map(
            rule ->
                new RuleDescription(
                    rule.getKey(),
                    rule.getValue().severity(),
                    List.copyOf(rule.getValue().groups()),
                    List.copyOf(rule.getValue().messages())))
        .toList();
  }

  private void addType(Class<?> type) {
    if (seen.add(type)) {
      addAll(type);
      for (Method method : type.getDeclaredMethods()) {
        addAll(method);
        addElements(method.getAnnotatedReturnType());
      }
      Stream.of(type.getInterfaces()).forEach(this::addType);
    }
  }

  private void addElements(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType container) {
      for (AnnotatedType element : container.getAnnotatedActualTypeArguments()) {
        addAll(element);
        addElements(element);
      }
    }
  }

  private void addAll(AnnotatedElement place) {
    constraints(place).forEach(constraint -> add(constraint, groups(constraint)));
  }

  /** Several constraints of one type at one place stand in a {@code List}. */
  private static Stream<Annotation> constraints(AnnotatedElement place) {
    return Stream.of(place.getAnnotations())
        .flatMap(
            annotation ->
                attributes(annotation).get("value") instanceof Annotation[] several
                    ? Stream.of(several)
                    : Stream.of(annotation))
        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
  }

  /** What a constraint is composed of is asked in the groups of the whole. */
  private void add(Annotation constraint, List<Class<?>> groups) {
    Class<? extends Annotation> type = constraint.annotationType();
    Rule rule = type.getAnnotation(Rule.class);
    if (rule != null) {
      Statement statement =
          statements.computeIfAbsent(
              rule.id(), id -> new Statement(rule.severity(), new TreeSet<>(), new TreeSet<>()));
      groups.stream()
          .filter(group -> group != Limits.class)
          .map(Class::getSimpleName)
          .forEach(statement.groups()::add);
      Map<String, Object> attributes = attributes(constraint);
      MESSAGES
          .message(String.valueOf(attributes.get("message")), attributes, languages)
          .ifPresent(statement.messages()::add);
    }
    constraints(type).forEach(part -> add(part, groups));
  }

  private static List<Class<?>> groups(Annotation constraint) {
    Class<?>[] groups = (Class<?>[]) Objects.requireNonNull(attributes(constraint).get("groups"));
    return groups.length == 0 ? List.of(Default.class) : List.of(groups);
  }

  private static Map<String, Object> attributes(Annotation annotation) {
    return Stream.of(annotation.annotationType().getDeclaredMethods())
        .collect(
            Collectors.toMap(
                Method::getName,
                attribute -> Objects.requireNonNull(Reflection.call(attribute, annotation))));
  }
}
