package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.made;

import io.github.jpamigrate.autogen.FilteredRevisionException;
import io.github.jpamigrate.autogen.filter.Operations;
import io.github.jpamigrate.autogen.filter.RevisionFilter;
import io.github.jpamigrate.autogen.filter.RevisionFilters;
import io.github.jpamigrate.autogen.verify.ProofFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.UnaryOperator;

/** Errors of the filters of a build. */
final class FilterErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry(
                    "a filter that spoils a revision",
                    made(
                            FilteredRevisionException.class,
                            List.of("com.acme.Grants"),
                            List.of("drop table shop"),
                            ProofFailedException.difference(
                                    Samples.REVISION, "It leads elsewhere", List.of("add column shop.name"))),
                    """
                    Revision aaaa (create the shop) fails its proof. It leads elsewhere; what differs is:
                      add column shop.name
                    Its scripts are not as they were generated; nothing was written. They were changed by:
                      com.acme.Grants
                    Left out of the upgrade:
                      drop table shop
                    Mend that, or write the revision without the filters of the build: \
                    mvn migrate:revision -Dmigrate.skipFilters -Dmessage="...\""""),
            entry(
                    "a filter that fails",
                    () -> RevisionFilters.of(List.of(filter(operations -> {
                                throw new IllegalStateException("no tenant");
                            })))
                            .filter(new Operations(List.of(), List.of())),
                    """
                    The revision filter com.acme.Grants fails: java.lang.IllegalStateException: no tenant
                    Mend it, or do without the filters of the build: -Dmigrate.skipFilters"""),
            entry(
                    "a filter that does not answer",
                    () -> RevisionFilters.of(List.of(filter(operations -> null)))
                            .filter(new Operations(List.of(), List.of())),
                    """
                    The revision filter com.acme.Grants answers with null instead of operations.
                    Mend it, or do without the filters of the build: -Dmigrate.skipFilters"""),
            entry(
                    "a filter that is not there",
                    () -> RevisionFilters.found(new ClassLoader() {
                        @Override
                        protected Enumeration<URL> findResources(String name) {
                            return Collections.enumeration(List.of(service("com.acme.Grants")));
                        }
                    }),
                    """
                    A revision filter among the plugin's dependencies cannot be made: \
                    io.github.jpamigrate.autogen.filter.RevisionFilter: Provider com.acme.Grants not found
                    Mend it, or do without the filters of the build: -Dmigrate.skipFilters"""));

    private FilterErrors() {}

    private static RevisionFilter filter(UnaryOperator<Operations> change) {
        return new RevisionFilter() {
            @Override
            public Operations filter(Operations operations) {
                return change.apply(operations);
            }

            @Override
            public String name() {
                return "com.acme.Grants";
            }
        };
    }

    /** A file of {@code META-INF/services} that names a class. */
    private static URL service(String name) {
        try {
            Path file = Files.createTempFile("service", null);
            file.toFile().deleteOnExit();
            return Files.writeString(file, name).toUri().toURL();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
