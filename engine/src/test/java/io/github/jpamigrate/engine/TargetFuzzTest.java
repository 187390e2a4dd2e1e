package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Targets by chance on a real database: what is refused changes nothing in it. */
class TargetFuzzTest extends DatabaseTest {
    private static final int TARGETS = 200;
    private static final List<String> SYMBOLS =
            List.of("head", "heads", "base", "aaaa", "bbbb", "cccc", "dddd", "pay", "bbb", "zzzz", "current");
    private static final List<String> ODD = List.of(
            "", "+1", "-1", "+2", "-9", "@+1", "@base", "@head", ",", " dddd", "@", "'", ";drop table a", "\u00e9");

    /** One picture of journal, log and catalog. */
    private static final String STATE = """
            select string_agg(line, E'\\n' order by line) from (
                select j::text as line from migrate_revision j
                union all select l::text from migrate_revision_log l
                union all select format('%s %s %s', relname, relkind, relnatts) from pg_class
                union all select nspname::text from pg_namespace) state""";

    @Test
    void whatIsRefusedChangesNothing() throws SQLException {
        write("aaaa", List.of(), List.of());
        write("bbbb", List.of("aaaa"), List.of());
        write("cccc", List.of("bbbb"), List.of());
        write("dddd", List.of("bbbb"), List.of("pay"));
        Migrator migrator = migrator();
        migrator.upgrade(Target.parse("bbbb"));
        int refused = 0;
        String state = state();
        for (int seed = 0; seed < TARGETS; seed++) {
            Random random = new Random(seed);
            String text = SYMBOLS.get(random.nextInt(SYMBOLS.size())) + Fuzz.mixed(random, ODD, 2);
            int command = random.nextInt(3);
            boolean done = run(migrator, command, random.nextInt(8) == 0 ? text.substring(3) : text, seed);
            String after = state();
            if (!done) {
                assertThat(after)
                        .as("seed %s: command %s, target %s", seed, command, text)
                        .isEqualTo(state);
                refused++;
            }
            state = after;
        }
        assertThat(refused).isBetween(TARGETS / 4, TARGETS * 9 / 10);
    }

    /** Tables that may be there already: after a stamp they and the journal do not agree. */
    private void write(String id, List<String> parents, List<String> labels) {
        revisions
                .directory()
                .write(new NewRevision(
                        Optional.of(id),
                        parents,
                        "make something of " + id,
                        Instant.EPOCH,
                        List.of(),
                        labels,
                        List.of(),
                        "create table if not exists " + id + " (id int);",
                        "drop table if exists " + id + ";"));
    }

    private static boolean run(Migrator migrator, int command, String text, int seed) {
        try {
            Target target = Target.parse(text);
            switch (command) {
                case 0 -> migrator.upgrade(target);
                case 1 -> migrator.downgrade(target);
                default -> migrator.stamp(target);
            }
            return true;
        } catch (MigrateException refusal) {
            assertThat(refusal.getMessage()).as("seed %s", seed).isNotBlank();
            return false;
        }
    }

    private String state() throws SQLException {
        return database.query(STATE).get(0);
    }
}
