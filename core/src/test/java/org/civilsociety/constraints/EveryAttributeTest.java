package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No attribute of any entity is out of reach of the rules that hold for its type. */
class EveryAttributeTest {

  private static final Set<Class<?>> CONTAINERS = Set.of(List.class, Optional.class, Set.class);

  /** Well formed by construction: nothing is left to a rule of a single value. */
  private static final Set<Class<?>> SELF_CHECKED =
      Set.of(
          boolean.class,
          Boolean.class,
          BigDecimal.class,
          Code.class,
          Extensions.class,
          RecordId.class,
          WebAddress.class);

  /** Dates that may lie in the future: a planned dissolution, a joining that is pending. */
  private static final Set<String> MAY_BE_FUTURE =
      Set.of("Profile.getDissolved", "Membership.getJoined", "Quantity.getAsOf");

  /** What an accessor gives, one by one: {@code @Valid Name} for {@code List<@Valid Name>}. */
  record Attribute(String name, Class<?> type, List<Annotation> annotations) {

    static Attribute of(Method accessor) {
      AnnotatedType given = accessor.getAnnotatedReturnType();
      if (CONTAINERS.contains(accessor.getReturnType())
          && given instanceof AnnotatedParameterizedType container) {
        AnnotatedType element = container.getAnnotatedActualTypeArguments()[0];
        return new Attribute(name(accessor), (Class<?>) element.getType(), annotations(element));
      }
      return new Attribute(name(accessor), accessor.getReturnType(), annotations(accessor));
    }

    private static String name(Method accessor) {
      return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    }

    private static List<Annotation> annotations(AnnotatedElement element) {
      return Arrays.stream(element.getAnnotations())
          .filter(
              annotation ->
                  annotation instanceof Valid
                      || annotation.annotationType().isAnnotationPresent(Constraint.class))
          .toList();
    }

    List<Class<? extends Annotation>> types() {
      return annotations.stream()
          .<Class<? extends Annotation>>map(Annotation::annotationType)
          .toList();
    }

    List<Class<?>> groups(Class<? extends Annotation> type) {
      return annotations.stream()
          .filter(type::isInstance)
          .flatMap(annotation -> Arrays.stream(groups(annotation)))
          .toList();
    }

    private static Class<?>[] groups(Annotation annotation) {
      try {
        return (Class<?>[]) annotation.annotationType().getMethod("groups").invoke(annotation);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void isUnderTheRulesOfItsType(Attribute attribute) {
    if (Extensible.class.isAssignableFrom(attribute.type())) {
      assertThat(attribute.types()).containsExactly(Valid.class);
    } else if (attribute.type() == String.class) {
      assertThat(attribute.types()).hasSize(1).isSubsetOf(Label.class, Prose.class);
    } else if (attribute.type() == LocalizedText.class) {
      assertThat(attribute.types())
          .hasSize(2)
          .isSubsetOf(Label.class, Prose.class, WellTagged.class)
          .contains(WellTagged.class);
      assertThat(attribute.groups(WellTagged.class)).containsExactly(Advice.class);
    } else if (attribute.type() == LanguageTag.class) {
      assertThat(attribute.types()).containsExactly(WellTagged.class);
      assertThat(attribute.groups(WellTagged.class)).containsExactly(Advice.class);
    } else if (attribute.type() == CountryCode.class) {
      assertThat(attribute.types()).containsExactly(AssignedCountry.class);
      assertThat(attribute.groups(AssignedCountry.class)).containsExactly(Advice.class);
    } else if (attribute.type() == DateRange.class) {
      assertThat(attribute.types()).containsExactly(DatesInOrder.class);
    } else if (attribute.type() == PartialDate.class || attribute.type() == Instant.class) {
      assertThat(attribute.types())
          .isEqualTo(
              MAY_BE_FUTURE.contains(attribute.name()) ? List.of() : List.of(NotInTheFuture.class));
    } else {
      assertThat(attribute.type()).matches(type -> type.isEnum() || SELF_CHECKED.contains(type));
    }
  }

  @Test
  void isFoundInEachEntity() {
    assertThat(entities().map(Class::getSimpleName))
        .contains("Directory", "Organization", "Coalition", "Membership", "Quantity", "Verbatim")
        .hasSizeGreaterThanOrEqualTo(28);
    assertThat(attributes().map(Attribute::name))
        .contains("Profile.getNames", "Membership.getMember", "PostalAddress.getLines")
        .hasSizeGreaterThanOrEqualTo(110);
  }

  static Stream<Attribute> attributes() {
    return entities()
        .flatMap(entity -> Arrays.stream(entity.getDeclaredMethods()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .sorted(Comparator.comparing(Method::toString))
        .map(Attribute::of);
  }

  private static Stream<Class<?>> entities() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.civilsociety")
            .stream()
            .filter(type -> type.isTopLevelClass() && type.isAssignableTo(Extensible.class))
            .map(JavaClass::reflect);
  }
}
