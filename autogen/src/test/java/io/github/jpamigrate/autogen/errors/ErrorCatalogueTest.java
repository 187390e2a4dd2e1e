package io.github.jpamigrate.autogen.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every error text of autogen, word by word. A new exception gets an entry in one of the lists, or in a list of its
 * own.
 */
class ErrorCatalogueTest {

    static List<CatalogueEntry> entries() {
        return Stream.of(
                        ModelErrors.ENTRIES,
                        FrameworkErrors.ENTRIES,
                        EntitySearchErrors.ENTRIES,
                        AnswerErrors.ENTRIES,
                        RenameErrors.ENTRIES,
                        LiveDatabaseErrors.ENTRIES,
                        BaselineErrors.ENTRIES,
                        ReverseErrors.ENTRIES,
                        ProofErrors.ENTRIES,
                        FilterErrors.ENTRIES,
                        SideErrors.ENTRIES)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isToldWordByWord(CatalogueEntry entry) {
        Throwable failure = catchThrowable(() -> entry.action().run());

        assertThat(failure).isInstanceOf(MigrateException.class);
        assertThat(concealed(failure.getMessage())).isEqualTo(entry.text());
    }

    @Test
    void knowsEveryException() {
        Set<String> told = entries().stream()
                .map(entry ->
                        catchThrowable(() -> entry.action().run()).getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.jpamigrate.autogen")
                        .stream()
                        .filter(type -> type.isAssignableTo(MigrateException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        all.removeAll(told);
        assertThat(all).as("exceptions without an entry").isEmpty();
    }

    private static String concealed(String text) {
        return text.replaceAll("/\\S*/errors[0-9]+", "DIR");
    }
}
