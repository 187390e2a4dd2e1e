package io.github.jpamigrate.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.jpamigrate.engine.report.MigrateException;

/** Who may import what. */
@AnalyzeClasses(packages = "io.github.jpamigrate.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.jpamigrate.engine";

    @ArchTest
    static final ArchRule THE_ENGINE_NEEDS_THE_JDK_ONLY =
            classes().should().onlyDependOnClassesThat(resideInAnyPackage(ROOT + "..", "java..", "javax.sql.."));

    @ArchTest
    static final ArchRule REPORT_STANDS_ALONE = imports("report");

    @ArchTest
    static final ArchRule SCRIPT = imports("script", "report");

    @ArchTest
    static final ArchRule REVISION = imports("revision", "report");

    @ArchTest
    static final ArchRule APPLY = imports("apply", "report", "revision", "script");

    /** It stands on the results of the entry itself, so it may know those, but not how they came about. */
    @ArchTest
    static final ArchRule LISTING_IS_PURE = noClasses()
            .that(resideInAPackage(ROOT + ".listing"))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "javax.sql.."));

    @ArchTest
    static final ArchRule NOTHING_IN_THE_ENGINE_LISTS = noClasses()
            .that(not(resideInAPackage(ROOT + ".listing")))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".listing"));

    @ArchTest
    static final ArchRule OFFLINE = imports("offline", "report", "revision", "script", "apply");

    @ArchTest
    static final ArchRule REVISIONS_AND_SCRIPTS_KNOW_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".revision", ROOT + ".script", ROOT + ".offline")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."));

    @ArchTest
    static final ArchRule THE_GRAPH_DOES_NO_INPUT_OR_OUTPUT = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.(RevisionGraph|GraphChecks|Ordering|Walk|Lookup|Branch|Steps|Applied|Range|RangeEnds|RevisionRange|NamedRevisions|.*Route)")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net.."));

    @ArchTest
    static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("io.github.jpamigrate.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule PRINTS_NOTHING = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule THROWS_NOTHING_GENERIC = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule LOGS_NOTHING = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule EXCEPTIONS_HAVE_ONE_ROOT =
            classes().that().areAssignableTo(RuntimeException.class).should().beAssignableTo(MigrateException.class);

    private static ArchRule imports(String name, String... others) {
        String[] allowed = new String[others.length + 3];
        allowed[0] = ROOT + "." + name;
        allowed[1] = "java..";
        allowed[2] = "javax.sql..";
        for (int index = 0; index < others.length; index++) {
            allowed[index + 3] = ROOT + "." + others[index];
        }
        return noClasses()
                .that(resideInAPackage(ROOT + "." + name))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(allowed)));
    }
}
