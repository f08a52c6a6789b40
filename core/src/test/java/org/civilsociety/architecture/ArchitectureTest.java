package org.civilsociety.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.validation.ConstraintValidator;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "org.civilsociety";

  /** The model, the constraints that stand on it and what decides them know each other. */
  private static final Set<String> MODEL = Set.of(ROOT, ROOT + ".constraints", ROOT + ".internal");

  private static final Set<String> READ_TEXTS = Set.of("Texts", "Messages", "ReportText");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void usesNothingButJavaAndJakartaValidation() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "org.civilsociety..",
                    "jakarta.validation",
                    "jakarta.validation.bootstrap",
                    "jakarta.validation.executable",
                    "jakarta.validation.groups",
                    "jakarta.validation.metadata",
                    "java.io",
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.reflect",
                    "java.math",
                    "java.net",
                    "java.nio.charset",
                    "java.text",
                    "java.time",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream")
                .or(annotations("org.jspecify.annotations"))
                .or(annotations("org.immutables.value")))
        .check(CLASSES);
  }

  @Test
  void keepsItsPackagesFreeOfCycles() {
    slices().assignedFrom(new Layers()).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void keepsValuesToThemselves() {
    noClasses()
        .that(resideInAPackage("org.civilsociety.value"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.civilsociety..")
                .and(DescribedPredicate.not(resideInAPackage("org.civilsociety.value"))))
        .check(CLASSES);
  }

  @Test
  void keepsValuesClearOfValidation() {
    noClasses()
        .that(resideInAPackage("org.civilsociety.value"))
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta.validation.."))
        .check(CLASSES);
  }

  @Test
  void keepsTheMeaningOfRulesToItself() {
    noClasses()
        .that(resideInAPackage("org.civilsociety.validation"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.civilsociety..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage(
                            "org.civilsociety.validation", "org.civilsociety.value"))))
        .check(CLASSES);
  }

  @Test
  void readsNoFilesButItsOwnTexts() {
    noClasses()
        .that(
            DescribedPredicate.not(
                describe("read texts", type -> READ_TEXTS.contains(type.getSimpleName()))))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.."))
        .check(CLASSES);
  }

  @Test
  void knowsNothingOfReportsElsewhere() {
    noClasses()
        .that(DescribedPredicate.not(resideInAPackage("org.civilsociety.report")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.civilsociety.report"))
        .check(CLASSES);
  }

  @Test
  void leavesTheInternalPackageToWhatNeedsIt() {
    noClasses()
        .that(
            DescribedPredicate.not(
                resideInAnyPackage(
                    "org.civilsociety.constraints",
                    "org.civilsociety.internal",
                    "org.civilsociety.reconciliation..",
                    "org.civilsociety.report")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.civilsociety.internal"))
        .check(CLASSES);
  }

  @Test
  void letsEveryProviderMakeItsConstraintValidators() {
    classes()
        .that()
        .areAssignableTo(ConstraintValidator.class)
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .should()
        .bePublic()
        .andShould(have(aPublicConstructorWithoutParameters()))
        .check(CLASSES);
  }

  @Test
  void namesTypesByTheDomain() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Utilities|Helper|Manager|Impl|Entity)")
        .check(CLASSES);
  }

  /** What gathers while one question is answered, and is gone with it. */
  private static DescribedPredicate<JavaClass> gathers() {
    return describe(
        "gather while a question is answered",
        type ->
            Set.of("Faults", "MembershipCycles", "Components", "Pass", "Entries", "RecordWalk")
                .contains(type.getSimpleName()));
  }

  @Test
  void changesNothingOnceItIsMade() {
    fields()
        .that()
        .areDeclaredInClassesThat(
            DescribedPredicate.not(generatedByABuilder())
                .and(DescribedPredicate.not(gathers()))
                .and(
                    DescribedPredicate.not(
                        JavaClass.Predicates.assignableTo(ConstraintValidator.class))))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> annotations(String packageName) {
    return resideInAPackage(packageName)
        .and(
            describe(
                "are annotations or belong to one",
                type ->
                    type.isAnnotation()
                        || type.getEnclosingClass().filter(JavaClass::isAnnotation).isPresent()));
  }

  private static DescribedPredicate<JavaClass> generatedByABuilder() {
    return describe(
        "are builders or what builders make",
        type ->
            type.getPackageName().equals(ROOT)
                && type.getName().split("\\$", -1)[0].endsWith("Builder"));
  }

  private static DescribedPredicate<JavaClass> aPublicConstructorWithoutParameters() {
    return describe(
        "a public constructor without parameters",
        type ->
            type.tryGetConstructor()
                .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                .isPresent());
  }

  private static final class Layers implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String packageName = type.getPackageName();
      if (!packageName.startsWith(ROOT)) {
        return SliceIdentifier.ignore();
      }
      return SliceIdentifier.of(MODEL.contains(packageName) ? "model" : packageName);
    }

    @Override
    public String getDescription() {
      return "the model and each other package";
    }
  }
}
