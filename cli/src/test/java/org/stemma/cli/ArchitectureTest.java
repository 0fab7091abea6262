package org.stemma.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "org.stemma", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CORE = "org.stemma.core..";
  private static final String OUTSIDE = "org.stemma..";

  @ArchTest
  static final ArchRule no_cycle_between_modules =
      slices().matching("org.stemma.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_cycle_between_rooms =
      slices().matching("org.stemma.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule core_knows_nobody = sees("org.stemma.core..", CORE);

  @ArchTest
  static final ArchRule ingest_sees_core_alone = sees("org.stemma.ingest..", "org.stemma.ingest..");

  @ArchTest
  static final ArchRule reader_sees_core_alone = sees("org.stemma.reader..", "org.stemma.reader..");

  @ArchTest
  static final ArchRule stories_see_core_alone =
      sees("org.stemma.stories..", "org.stemma.stories..");

  @ArchTest
  static final ArchRule findings_see_core_alone =
      sees("org.stemma.findings..", "org.stemma.findings..");

  @ArchTest
  static final ArchRule pages_see_core_alone =
      sees("org.stemma.pages..", "org.stemma.pages..", "gg.jte..");

  @ArchTest
  static final ArchRule only_cli_sees_eval =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.stemma.eval..", "org.stemma.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.stemma.eval..");

  @ArchTest
  static final ArchRule nobody_sees_cli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stemma.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.stemma.cli..");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .that()
          .resideInAPackage("org.stemma..")
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Processor");

  @ArchTest
  static final ArchRule records_of_the_model_touch_no_file =
      noClasses()
          .that()
          .resideInAPackage("org.stemma.core.model..")
          .and()
          .haveNameNotMatching(".*\\.Input(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.nio.file..");

  @ArchTest
  static final ArchRule only_the_ends_read_and_write_files =
      noClasses()
          .that()
          .resideInAnyPackage("org.stemma.core..", "org.stemma.stories..", "org.stemma.findings..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files");

  private static ArchRule sees(String module, String... own) {
    String[] allowed = new String[own.length + 1];
    System.arraycopy(own, 0, allowed, 0, own.length);
    allowed[own.length] = CORE;
    return noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat(resideInAPackage(OUTSIDE).and(resideOutsideOfPackages(allowed)));
  }
}
