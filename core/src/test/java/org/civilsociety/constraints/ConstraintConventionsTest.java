package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.civilsociety.validation.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintConventionsTest {

  @Test
  void knowsTheConstraints() {
    assertThat(constraints())
        .contains(
            DatesInOrder.class,
            Label.class,
            NameOrDescription.class,
            NameOrIdentifier.class,
            NotBlankText.class,
            NotOwnMember.class,
            Prose.class,
            TextLength.class);
  }

  @Test
  void holdsNothingButConstraints() {
    assertThat(constraints())
        .allSatisfy(type -> assertThat(type).isAnnotation().hasAnnotation(Constraint.class));
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void isDocumentedAndThereAtRunTime(Class<?> constraint) {
    assertThat(constraint).hasAnnotation(Documented.class);
    assertThat(annotation(constraint, Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void repeatsInAListWithItsOwnTargets(Class<?> constraint) {
    Class<? extends Annotation> list = annotation(constraint, Repeatable.class).value();

    assertThat(list.getSimpleName()).isEqualTo("List");
    assertThat(list.getEnclosingClass()).isEqualTo(constraint);
    assertThat(targets(list)).isEqualTo(targets(constraint));
    assertThat(list).hasAnnotation(Documented.class);
    assertThat(annotation(list, Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
    assertThat(list.getDeclaredMethods())
        .extracting(Method::getName, Method::getReturnType)
        .containsExactly(tuple("value", constraint.arrayType()));
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void canBePutOnOtherConstraints(Class<?> constraint) {
    assertThat(targets(constraint)).contains(ElementType.ANNOTATION_TYPE);
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void hasNeitherGroupsNorPayloadByDefault(Class<?> constraint)
      throws ReflectiveOperationException {
    assertThat((Class<?>[]) constraint.getMethod("groups").getDefaultValue()).isEmpty();
    assertThat((Class<?>[]) constraint.getMethod("payload").getDefaultValue()).isEmpty();
    assertThat(constraint.getMethod("message").getDefaultValue()).isInstanceOf(String.class);
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void eitherStatesARuleOrGathersThoseThatDo(Class<?> constraint) {
    if (statesARule(constraint)) {
      assertThat(annotation(constraint, Constraint.class).validatedBy()).isNotEmpty();
      assertThat(parts(constraint)).isEmpty();
    } else {
      assertThat(annotation(constraint, Constraint.class).validatedBy()).isEmpty();
      assertThat(parts(constraint))
          .isNotEmpty()
          .allSatisfy(part -> assertThat(part).hasAnnotation(Rule.class));
    }
  }

  @Test
  void giveEachRuleAnIdOfItsOwn() {
    assertThat(constraints().filter(ConstraintConventionsTest::statesARule))
        .isNotEmpty()
        .extracting(constraint -> annotation(constraint, Rule.class).id())
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isStatedOfTheModelInTheGroupThatItsSeverityAsksFor(Class<?> constraint) {
    assertThat(GROUPS.get(constraint)).isEqualTo(groups(annotation(constraint, Rule.class)));
  }

  private static Set<Class<?>> groups(Rule rule) {
    if (rule.id().startsWith("publication.")) {
      return Set.of(Publication.class);
    }
    return switch (rule.id()) {
      case "list.too-long", "objective.too-deep", "target-group.too-deep" ->
          Set.of(Default.class, Limits.class);
      case "source.unknown" -> Set.of(Default.class, Standalone.class);
      default -> Set.of(rule.severity() == Severity.ERROR ? Default.class : Advice.class);
    };
  }

  @ParameterizedTest
  @MethodSource("rules")
  void takesNullForValid(Class<?> constraint) throws ReflectiveOperationException {
    ConstraintValidatorContext none = null;
    for (Class<?> type : annotation(constraint, Constraint.class).validatedBy()) {
      ConstraintValidator<?, ?> validator =
          (ConstraintValidator<?, ?>) type.getConstructor().newInstance();

      assertThat(validator.isValid(null, none)).as(type.getSimpleName()).isTrue();
    }
  }

  /**
   * The groups in which the types of the model state each constraint; not the interfaces that state
   * it, each of which is a group too.
   */
  private static final Map<Class<?>, Set<Class<?>>> GROUPS = statedGroups();

  private static Map<Class<?>, Set<Class<?>>> statedGroups() {
    Map<Class<?>, Set<Class<?>>> groups = new HashMap<>();
    model()
        .map(Provider.HIBERNATE_VALIDATOR.validator()::getConstraintsForClass)
        .flatMap(ConstraintConventionsTest::descriptors)
        .forEach(descriptor -> addGroups(descriptor, groups));
    return groups;
  }

  private static void addGroups(
      ConstraintDescriptor<?> descriptor, Map<Class<?>, Set<Class<?>>> groups) {
    groups
        .computeIfAbsent(descriptor.getAnnotation().annotationType(), key -> new HashSet<>())
        .addAll(
            descriptor.getGroups().stream()
                .filter(group -> !Extensible.class.isAssignableFrom(group))
                .toList());
    descriptor.getComposingConstraints().forEach(part -> addGroups(part, groups));
  }

  private static Stream<ConstraintDescriptor<?>> descriptors(BeanDescriptor type) {
    return Stream.concat(
        type.getConstraintDescriptors().stream(),
        type.getConstrainedProperties().stream()
            .flatMap(
                property ->
                    Stream.concat(
                        property.getConstraintDescriptors().stream(),
                        property.getConstrainedContainerElementTypes().stream()
                            .flatMap(element -> element.getConstraintDescriptors().stream()))));
  }

  private static Stream<Class<?>> model() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.civilsociety")
            .stream()
            .filter(type -> type.getPackageName().equals("org.civilsociety"))
            .filter(type -> type.isTopLevelClass() && type.isAssignableTo(Extensible.class))
            .map(JavaClass::reflect);
  }

  static Stream<Class<?>> rules() {
    return constraints().filter(ConstraintConventionsTest::statesARule);
  }

  static Stream<Class<?>> constraints() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.civilsociety.constraints")
            .stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .map(JavaClass::reflect);
  }

  static boolean statesARule(Class<?> constraint) {
    return constraint.isAnnotationPresent(Rule.class);
  }

  private static List<Class<? extends Annotation>> parts(Class<?> constraint) {
    return Arrays.stream(constraint.getAnnotations())
        .<Class<? extends Annotation>>map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(Constraint.class))
        .toList();
  }

  private static Set<ElementType> targets(Class<?> annotationType) {
    return Set.of(annotation(annotationType, Target.class).value());
  }

  private static <A extends Annotation> A annotation(Class<?> type, Class<A> annotationType) {
    return Objects.requireNonNull(type.getAnnotation(annotationType));
  }
}
