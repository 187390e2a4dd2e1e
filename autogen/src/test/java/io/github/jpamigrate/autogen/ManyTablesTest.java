package io.github.jpamigrate.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.PrimaryKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import io.github.jpamigrate.autogen.schema.Table;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work on many tables grows with their number, not with its square: with a square it took minutes here, now 3 seconds. */
class ManyTablesTest {
    private static final int TABLES = 10_000;
    /** Of the processor, which does not count what else the machine does. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void manyTablesAreCreatedAndDropped() {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Database none = new Database(
                "public", List.of(new Schema("public", Optional.empty())), List.of(), List.of(), List.of(), List.of());
        Database all = database();
        Declaration declared = declaration(none);
        Proposal proposal = Proposal.between(none, declaration(all), declared, Answers.none());

        assertThat(proposal.refusals()).isEmpty();
        assertThat(proposal.upgrade().changes()).hasSize(4 * TABLES);
        assertThat(proposal.upgradeScript()).contains("t9999");
        // each refers to the one before it
        String downgrade = proposal.downgradeScript();
        assertThat(downgrade.indexOf("DROP TABLE t9999;")).isBetween(0, downgrade.indexOf("DROP TABLE t9998;"));
        Proposal nothing = Proposal.between(all, declaration(all), declaration(all), Answers.none());
        assertThat(nothing.isEmpty()).isTrue();
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        assertThat(Duration.ofNanos(taken)).isLessThan(LIMIT);
    }

    private static Declaration declaration(Database database) {
        SortedMap<QualifiedName, ColumnName> feeds = new TreeMap<>();
        database.sequences()
                .forEach(sequence -> feeds.put(
                        sequence.name(),
                        new ColumnName(name(sequence.name().name().replace("s", "t")), "id")));
        return new Declaration(database, new TreeMap<>(), new TreeMap<>(), feeds, new TreeMap<>(), Set.of());
    }

    private static Database database() {
        return new Database(
                "public",
                List.of(new Schema("public", Optional.empty())),
                IntStream.range(0, TABLES)
                        .mapToObj(i -> new Sequence(
                                name("s%04d".formatted(i)),
                                new SequenceOptions("bigint", 1, 50, 1, Long.MAX_VALUE, 1, false),
                                Optional.empty()))
                        .toList(),
                List.of(),
                IntStream.range(0, TABLES).mapToObj(ManyTablesTest::table).toList(),
                List.of());
    }

    private static Table table(int i) {
        String parent = "t%04d".formatted(Math.max(0, i - 1));
        List<Constraint> constraints = List.of(
                new PrimaryKey("t%04d_pkey".formatted(i), List.of("id"), "PRIMARY KEY (id)"),
                new ForeignKey(
                        "fk_%04d".formatted(i),
                        List.of("parent"),
                        name(parent),
                        List.of("id"),
                        "",
                        "FOREIGN KEY (parent) REFERENCES " + parent + "(id)"));
        return new Table(
                name("t%04d".formatted(i)),
                Optional.empty(),
                List.of(column("id", false), column("parent", true)),
                constraints,
                List.of(new Index("i%04d".formatted(i), false, List.of("parent"), "USING btree (parent)", true)),
                new TreeMap<>());
    }

    private static Column column(String name, boolean nullable) {
        return new Column(
                name,
                "bigint",
                nullable,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static QualifiedName name(String name) {
        return new QualifiedName("public", name);
    }
}
