package io.github.jpamigrate.autogen;

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
import java.util.ArrayList;
import java.util.List;

/** Who may import what: the table of docs/architecture.md. */
@AnalyzeClasses(packages = "io.github.jpamigrate.autogen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.jpamigrate.autogen";
    private static final String REPORT = "io.github.jpamigrate.engine.report";

    @ArchTest
    static final ArchRule SCHEMA = imports("schema", List.of());

    @ArchTest
    static final ArchRule ANSWER = imports("answer", List.of("schema", "model"), REPORT);

    @ArchTest
    static final ArchRule IGNORE = imports("ignore", List.of("schema"), REPORT);

    @ArchTest
    static final ArchRule MODEL = imports(
            "model",
            List.of("schema"),
            REPORT,
            "org.hibernate..",
            "jakarta..",
            "org.jboss.logging..",
            "org.jboss.jandex..",
            "org.yaml.snakeyaml..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "javax.xml..");

    @ArchTest
    static final ArchRule SCRATCH = imports(
            "scratch",
            List.of(),
            REPORT,
            "java.sql..",
            "javax.sql..",
            "org.postgresql..",
            "io.zonky..",
            "org.testcontainers..",
            "org.apache.commons..",
            "org.tukaani..");

    @ArchTest
    static final ArchRule CRAWL = imports(
            "crawl", List.of("schema"), REPORT, "java.sql..", "schemacrawler..", "us.fatehi..", "java.util.logging..");

    @ArchTest
    static final ArchRule CACHE =
            imports("cache", List.of("schema", "scratch", "crawl"), "io.github.jpamigrate.engine..");

    @ArchTest
    static final ArchRule DIFF = imports("diff", List.of("schema"));

    @ArchTest
    static final ArchRule MERGE = imports("merge", List.of("schema", "diff"));

    @ArchTest
    static final ArchRule DECLARATION = imports("declaration", List.of("schema", "merge"), REPORT);

    @ArchTest
    static final ArchRule RENAME =
            imports("rename", List.of("schema", "diff", "merge", "declaration", "answer", "model"), REPORT);

    @ArchTest
    static final ArchRule PLAN = imports("plan", List.of("schema", "diff", "answer"));

    @ArchTest
    static final ArchRule RENDER =
            imports("render", List.of("schema", "diff", "plan"), "io.github.jpamigrate.engine.script");

    @ArchTest
    static final ArchRule FILTER = imports("filter", List.of("schema", "diff", "render"), REPORT);

    @ArchTest
    static final ArchRule REVERSE = imports(
            "reverse",
            List.of("schema"),
            REPORT,
            "javax.sql..",
            "javax.tools..",
            "javax.lang.model..",
            "org.hibernate.tool..");

    @ArchTest
    static final ArchRule ONLY_MODEL_KNOWS_HIBERNATE = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".model.hibernate", ROOT + ".reverse.hibernate")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.hibernate.."));

    @ArchTest
    static final ArchRule ONLY_CRAWL_KNOWS_SCHEMACRAWLER = noClasses()
            .that(not(resideInAPackage(ROOT + ".crawl")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("schemacrawler..", "us.fatehi.."));

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
    static final ArchRule EXCEPTIONS_HAVE_ONE_ROOT =
            classes().that().areAssignableTo(RuntimeException.class).should().beAssignableTo(MigrateException.class);

    /** A package may use the JDK without its databases, its own subpackages, some of ours and some libraries. */
    private static ArchRule imports(String name, List<String> ours, String... libraries) {
        List<String> allowed = new ArrayList<>(List.of(libraries));
        allowed.addAll(List.of(
                ROOT + "." + name + "..",
                "java.lang..",
                "java.util..",
                "java.io..",
                "java.nio..",
                "java.net..",
                "java.math..",
                "java.time..",
                "java.security.."));
        ours.forEach(other -> allowed.add(ROOT + "." + other + ".."));
        return noClasses()
                .that(resideInAPackage(ROOT + "." + name + ".."))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(allowed.toArray(String[]::new))));
    }
}
