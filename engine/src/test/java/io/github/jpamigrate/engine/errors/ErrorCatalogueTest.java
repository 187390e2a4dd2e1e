package io.github.jpamigrate.engine.errors;

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
 * Every error text of the engine, word by word. A new exception gets an entry in one of the lists, or in a list of its
 * own.
 */
class ErrorCatalogueTest {

    static List<CatalogueEntry> entries() {
        return Stream.of(
                        FileErrors.ENTRIES,
                        ScriptErrors.ENTRIES,
                        TargetErrors.ENTRIES,
                        WritingErrors.ENTRIES,
                        HistoryErrors.ENTRIES,
                        JournalErrors.ENTRIES,
                        PolicyErrors.ENTRIES,
                        ServerErrors.ENTRIES,
                        RunErrors.ENTRIES)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isToldWordByWord(CatalogueEntry entry) {
        Throwable failure = catchThrowable(() -> entry.action().run());

        assertThat(failure).isInstanceOf(MigrateException.class);
        assertThat(Folder.concealed(failure.getMessage())).isEqualTo(entry.text());
    }

    @Test
    void knowsEveryException() {
        Set<String> told = entries().stream()
                .map(entry ->
                        catchThrowable(() -> entry.action().run()).getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.jpamigrate.engine")
                        .stream()
                        .filter(type -> type.isAssignableTo(MigrateException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        all.removeAll(told);
        assertThat(all).as("exceptions without an entry").isEmpty();
    }
}
