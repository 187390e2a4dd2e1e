package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.jpamigrate.engine.apply.LockKeys;
import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.LockLostException;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.StatementFailedException;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.postgresql.Driver;

/** A database in which runs are made to crash, one after the other; and what it is like when they do not. */
final class CrashLane implements AutoCloseable {
    static final String UPGRADE = "upgrade";
    static final String DOWNGRADE = "downgrade";
    private static final Target HEAD = Target.parse("head");
    private static final Target BASE = Target.parse("base");
    private static final List<String> IDS = List.of("aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff");

    private final TestDatabase database;
    private final Path revisions;
    private final Path errors;
    private final List<Event> events = new ArrayList<>();
    private CrashState head;
    private CrashState base;
    private final Map<String, Integer> sent = new HashMap<>();
    private final Map<String, Long> usualMillis = new HashMap<>();

    CrashLane(Path folder) throws SQLException, IOException {
        database = TestServer.createDatabase();
        revisions = folder.resolve("migrate");
        errors = Files.createTempFile(folder, "victims", ".log");
        CrashRevisions.prepare(database);
    }

    /** Runs undisturbed to know what everything must be like, how much is sent, and how long a process takes. */
    void learn() throws SQLException, IOException {
        learn(UPGRADE);
        head = CrashState.of(database);
        learn(DOWNGRADE);
        forget();
        base = CrashState.of(database);
        assertThat(base.schema()).isNotEqualTo(head.schema());
        time(UPGRADE);
        assertThat(CrashState.of(database)).isEqualTo(head);
        time(DOWNGRADE);
        migrator(database.dataSource()).upgrade(HEAD);
    }

    private void learn(String direction) {
        Tripwire source = new Tripwire(database.dataSource(), number -> {});
        run(migrator(source), direction);
        sent.put(direction, source.sent());
    }

    private void time(String direction) throws IOException {
        try (CrashVictim victim = CrashVictim.start(database, revisions, direction, 0, errors)) {
            assertThat(victim.says("begun")).isTrue();
            long begin = System.nanoTime();
            assertThat(victim.says("done")).isTrue();
            usualMillis.put(direction, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        }
    }

    private static void run(Migrator migrator, String direction) {
        if (direction.equals(UPGRADE)) {
            migrator.upgrade(HEAD);
        } else {
            migrator.downgrade(BASE);
        }
    }

    int sent(String direction) {
        return sent.get(direction);
    }

    /** Makes a run crash there, lets the next one follow, and compares. */
    void survive(CrashPoint point) throws Exception {
        prepare(point);
        long millis = Math.round(usualMillis.get(point.direction()) * point.fraction());
        for (int missed = 0; !crashes(point, millis); missed++) {
            assertThat(missed).as("runs that ended before " + point).isLessThan(20);
            prepare(point);
            millis = millis / 2;
        }
        events.clear();
        assertThatCode(() -> migrator(database.dataSource()).upgrade(HEAD))
                .as("the upgrade after %s", point)
                .doesNotThrowAnyException();
        CrashState after = CrashState.of(database);
        assertThat(after.schema()).as("schema after %s; %s", point, events).isEqualTo(head.schema());
        assertThat(after.journal()).as("journal after %s; %s", point, events).isEqualTo(head.journal());
        assertThat(after.log()).as("log after %s; %s", point, events).isIn(logs(point));
    }

    /** After a failure, so that the next point has a clean start. */
    void reset() throws SQLException {
        CrashRevisions.prepare(database);
    }

    /** Each revision once; or undone from the newest on, as far as the run came, and then applied again. */
    private static List<List<String>> logs(CrashPoint point) {
        List<String> up = IDS.stream().map(id -> "upgrade " + id).toList();
        if (point.upwards()) {
            return List.of(up);
        }
        List<List<String>> logs = new ArrayList<>();
        for (int undone = 0; undone <= IDS.size(); undone++) {
            List<String> log = new ArrayList<>();
            for (int back = 1; back <= undone; back++) {
                log.add("downgrade " + IDS.get(IDS.size() - back));
            }
            log.addAll(up.subList(IDS.size() - undone, IDS.size()));
            logs.add(log);
        }
        return logs;
    }

    /** The start of every point: at head for one on the way down, else at base and without a journal. */
    private void prepare(CrashPoint point) throws SQLException {
        migrator(database.dataSource()).upgrade(HEAD);
        if (point.upwards()) {
            migrator(database.dataSource()).downgrade(BASE);
            assertThat(CrashState.of(database).schema())
                    .as("schema at base, before %s", point)
                    .isEqualTo(base.schema());
            database.execute("drop table migrate_revision, migrate_revision_log");
        } else {
            forget();
        }
    }

    private void forget() throws SQLException {
        database.execute("truncate migrate_revision_log");
    }

    private boolean crashes(CrashPoint point, long millis) throws Exception {
        return point.kills() ? killed(point, millis) : terminated(point, millis);
    }

    private boolean killed(CrashPoint point, long millis) throws IOException, InterruptedException {
        try (CrashVictim victim = CrashVictim.start(database, revisions, point.direction(), point.number(), errors)) {
            boolean between = point.how() == CrashPoint.How.BETWEEN;
            boolean there = victim.says(between ? "stopped" : "begun");
            assertThat(there)
                    .as("victim at %s: %s", point, Files.readString(errors))
                    .isTrue();
            if (!between) {
                TimeUnit.MILLISECONDS.sleep(millis);
            }
            return victim.dies();
        }
    }

    private boolean terminated(CrashPoint point, long millis) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Migrator victim = Migrator.builder(
                        new DriverDataSource(new Driver(), database.dataSource().settings(), "victim"))
                .revisions(RevisionDirectory.of(revisions))
                .listener(new Once(begun::countDown))
                .build();
        FutureTask<Void> run = new FutureTask<>(() -> runToItsEnd(victim, point), null);
        new Thread(run, "victim").start();
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        TimeUnit.MILLISECONDS.sleep(millis);
        boolean lock = point.how() == CrashPoint.How.LOCK_BACKEND;
        List<String> hit = database.query(
                """
                select pg_terminate_backend(pid) from pg_stat_activity a
                where application_name = 'victim' and datname = current_database() and %s exists (
                    select from pg_locks l where l.pid = a.pid and locktype = 'advisory' and objid = %d)""".formatted(lock ? "" : "not", LockKeys.run("public", "migrate_revision") & 0xFFFFFFFFL));
        boolean over = run.isDone();
        run.get();
        return hit.equals(List.of("t")) && !over;
    }

    /** It fails, unless it was over before it needed that connection again. */
    private static void runToItsEnd(Migrator victim, CrashPoint point) {
        try {
            run(victim, point.direction());
        } catch (MigrateException terminated) {
            assertThat(terminated)
                    .isInstanceOfAny(DatabaseException.class, StatementFailedException.class, LockLostException.class);
        }
    }

    private Migrator migrator(javax.sql.DataSource source) {
        return Migrator.builder(source)
                .revisions(RevisionDirectory.of(revisions))
                .listener(events::add)
                .build();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
