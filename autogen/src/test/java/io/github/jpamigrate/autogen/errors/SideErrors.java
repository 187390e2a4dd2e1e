package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.made;

import io.github.jpamigrate.autogen.crawl.CrawlException;
import io.github.jpamigrate.autogen.declaration.DeclarationFile;
import io.github.jpamigrate.autogen.scratch.ScratchKind;
import io.github.jpamigrate.autogen.verify.WorkDatabaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Errors of what a comparison reads: catalogs, the declaration, scratch databases. */
final class SideErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry(
                    "a catalog that is not read completely",
                    made(CrawlException.class, "The catalog was not read completely: 1 table of 2 tables"),
                    """
                    The catalog was not read completely: 1 table of 2 tables"""),
            entry("a declaration that nobody understands", () -> declaration("column shop.name ???"), """
                    DIR/model.schema:1: this line cannot be understood: it is not of the form kind name \
                    property="value"
                      column shop.name ???
                    The file is written by migrate:revision. Take its last good state from version control, or \
                    after a merge conflict keep the lines of both sides and run: mvn migrate:revision \
                    -Dmessage="...\""""),
            entry(
                    "a scratch database that fails",
                    made(WorkDatabaseException.class, "The extensions cannot be listed", Samples.refused("no")),
                    """
                    The extensions cannot be listed
                      no"""),
            entry("a kind of scratch database that is none", () -> ScratchKind.parse("oracle"), """
                    migrate.scratch is "oracle"; it can be auto, url, server, docker, embedded."""));

    private SideErrors() {}

    private static void declaration(String line) throws IOException {
        Path folder = Files.createTempDirectory("errors");
        Path file = folder.resolve("model.schema");
        try {
            Files.writeString(file, line + "\n");
            new DeclarationFile(folder, "public").read();
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
