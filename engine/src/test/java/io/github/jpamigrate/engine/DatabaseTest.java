package io.github.jpamigrate.engine;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.revision.Target;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with an empty database and an empty revision directory. */
abstract class DatabaseTest {
    static final Target HEAD = Target.parse("head");
    static final Target BASE = Target.parse("base");

    @TempDir
    Path folder;

    TestDatabase database;
    TestRevisions revisions;
    final List<Event> events = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void createDatabase() throws SQLException {
        database = TestServer.createDatabase();
        revisions = new TestRevisions(folder.resolve("migrate"));
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        database.close();
    }

    Migrator.Builder builder() {
        return Migrator.builder(database.dataSource())
                .revisions(revisions.directory())
                .listener(events::add);
    }

    Migrator migrator() {
        return builder().build();
    }

    <E extends Event> List<E> events(Class<E> kind) {
        return List.copyOf(events).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<String> ids(List<RevisionName> names) {
        return names.stream().map(RevisionName::id).toList();
    }
}
