package io.github.jpamigrate.autogen.errors;

import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.StampException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.ScriptFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What several kinds of trouble are about. */
final class Samples {

    static final Path JAR = Path.of("lib", "shop.jar");
    static final Revision REVISION = new Revision(
            "aaaa",
            List.of(),
            "create the shop",
            Instant.EPOCH,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new ScriptFile("aaaa.upgrade.sql", ""),
            new ScriptFile("aaaa.downgrade.sql", ""),
            "");
    static final AppliedRevision ROW = new AppliedRevision(
            "aaaa",
            1,
            List.of(),
            List.of(),
            "create the shop",
            "",
            "",
            AppliedRevision.State.APPLIED,
            0,
            Instant.EPOCH,
            "ada",
            Duration.ZERO,
            "test");
    private static final RevisionName NAME = new RevisionName("aaaa", "create the shop");

    /** A failure of the engine, which a failure of autogen is about. */
    static final MigrateException FAILURE = new StampException(NAME, NAME);

    private Samples() {}

    static SQLException refused(String message) {
        return new SQLException(message, "42704");
    }
}
