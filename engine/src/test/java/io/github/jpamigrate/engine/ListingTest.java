package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.listing.Branches;
import io.github.jpamigrate.engine.listing.Format;
import io.github.jpamigrate.engine.listing.HistoryText;
import io.github.jpamigrate.engine.listing.RevisionDetails;
import io.github.jpamigrate.engine.report.DatabaseNeededException;
import io.github.jpamigrate.engine.report.UnknownWordException;
import io.github.jpamigrate.engine.revision.Hazard;
import io.github.jpamigrate.engine.revision.NewRevision;
import io.github.jpamigrate.engine.revision.Range;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of files and journal, in every format. */
class ListingTest extends DatabaseTest {
    private static final String ODD = "say \"no\" to <b> & `x` #1; a\\b [c] {d} \u00e9 \ud83d\ude00";

    @BeforeEach
    void fork() {
        write("aaaa", List.of(), "create the shop", List.of(), List.of());
        write("bbbb", List.of("aaaa"), ODD, List.of("pay"), List.of());
        write("cccc", List.of("aaaa"), "add reviews", List.of(), List.of("pay"));
        write("dddd", List.of("bbbb", "cccc"), "join both branches", List.of(), List.of());
    }

    private void write(String id, List<String> parents, String message, List<String> labels, List<String> dependsOn) {
        revisions
                .directory()
                .write(new NewRevision(
                        Optional.of(id),
                        parents,
                        message,
                        Instant.parse("2026-11-23T08:00:00Z"),
                        List.of(new Hazard("may-fail", "table x")),
                        labels,
                        dependsOn,
                        "create table " + id + " (id int);",
                        "drop table " + id + ";"));
    }

    private History files() {
        return History.of(revisions.directory().load());
    }

    @Test
    void ofFiles() {
        assertThat(Format.TEXT.lines(files().entries()))
                .containsExactly(
                        "bbbb, cccc -> dddd (head, merge point), join both branches",
                        "aaaa -> cccc (depends on bbbb), add reviews",
                        "aaaa -> bbbb (label pay), " + ODD,
                        "base -> aaaa (branch point), create the shop");
        assertThat(files().heads())
                .extracting(HistoryText::line)
                .containsExactly("dddd (head, merge point), join both branches");
        assertThat(Branches.lines(files()))
                .containsExactly(
                        "aaaa (branch point), create the shop",
                        "  -> bbbb (label pay), " + ODD,
                        "  -> cccc (depends on bbbb), add reviews",
                        "Branch pay begins at bbbb (" + ODD + "), head dddd (join both branches)");
    }

    @Test
    void ofADatabase() {
        migrator().upgrade(Target.parse("bbbb"));
        History history = migrator().history();

        assertThat(Format.TEXT.lines(history.entries(Range.parse("current:"))))
                .containsExactly(
                        "bbbb, cccc -> dddd (head, merge point, pending), join both branches",
                        "aaaa -> bbbb (current, label pay), " + ODD);
        assertThat(RevisionDetails.lines(history.named(Target.parse("current")).get(0), path -> "PATH"))
                .satisfies(lines -> assertThat(lines.get(9)).matches("Applied:    \\S+Z by postgres, in \\d+ ms"))
                .filteredOn(line -> !line.startsWith("Applied:"))
                .containsExactly(
                        "Revision:   bbbb (current)",
                        "Message:    " + ODD,
                        "Parents:    aaaa",
                        "Children:   dddd",
                        "Labels:     pay",
                        "Created:    2026-11-23T08:00:00Z",
                        "Hazard:     may-fail table x",
                        "Upgrade:    PATH",
                        "Downgrade:  PATH",
                        "Tool:       jpa-migrate development");
    }

    @Test
    void asJsonThatPostgresUnderstands() throws SQLException {
        migrator().upgrade(Target.parse("bbbb"));
        String json = String.join("\n", Format.JSON.lines(migrator().history().entries()))
                .replace("'", "''");

        assertThat(database.query(
                        "select string_agg(e ->> 'revision', ' ') from json_array_elements('" + json + "'::json) e"))
                .containsExactly("dddd cccc bbbb aaaa");
        assertThat(database.query("select '" + json + "'::jsonb #>> '{2,message}'"))
                .containsExactly(ODD);
        assertThat(database.query("select '" + json + "'::jsonb #>> '{2,journal,appliedBy}'"))
                .containsExactly("postgres");
        assertThat(database.query("select '" + json + "'::jsonb #> '{1,journal}'"))
                .containsExactly("null");
        assertThat(database.query("select '" + json + "'::jsonb #> '{0,parents}'"))
                .containsExactly("[\"bbbb\", \"cccc\"]");
        assertThat(Format.JSON.lines(List.of())).containsExactly("[]");
    }

    @Test
    void asPictures() {
        migrator().upgrade(Target.parse("bbbb"));
        List<HistoryEntry> entries = migrator().history().entries();

        assertThat(Format.MERMAID.lines(entries))
                .containsExactly(
                        "flowchart BT",
                        "    r_dddd[\"dddd<br/>join both branches<br/>head, merge point, pending\"]:::pending",
                        "    r_cccc[\"cccc<br/>add reviews<br/>pending\"]:::pending",
                        "    r_bbbb[\"bbbb<br/>say #34;no#34; to #60;b#62; #38; #96;x#96; #35;1#59; a#92;b #91;c#93;"
                                + " #123;d#125; \u00e9 #128512;<br/>current\"]:::current",
                        "    r_aaaa[\"aaaa<br/>create the shop<br/>branch point\"]",
                        "    r_bbbb --> r_dddd",
                        "    r_cccc --> r_dddd",
                        "    r_aaaa --> r_cccc",
                        "    r_bbbb -. needed by .-> r_cccc",
                        "    r_aaaa --> r_bbbb",
                        "    classDef current stroke-width:3px",
                        "    classDef pending stroke-dasharray:4");
        assertThat(Format.DOT.lines(entries.subList(1, 3)))
                .containsExactly(
                        "digraph revisions {",
                        "    rankdir=BT;",
                        "    node [shape=box];",
                        "    \"cccc\" [label=\"cccc\\nadd reviews\\npending\", style=dashed];",
                        "    \"bbbb\" [label=\"bbbb\\nsay \\\"no\\\" to <b> & `x` #1; a\\\\b [c] {d} \u00e9 \ud83d\ude00\\ncurrent\","
                                + " style=bold];",
                        "    \"bbbb\" -> \"cccc\" [style=dashed, label=\"needed by\"];",
                        "}");
    }

    @Test
    void refusesWhatTakesADatabase() {
        assertThatThrownBy(() -> files().entries(Range.parse(":current")))
                .isInstanceOf(DatabaseNeededException.class)
                .hasMessage("""
                        ':current' depends on where a database is, and none is configured.
                        Name one with -Dmigrate.url=jdbc:postgresql://host:port/database, or name a revision.""");
        assertThatThrownBy(() -> files().named(Target.parse("-1"))).isInstanceOf(DatabaseNeededException.class);
        assertThat(files().entries(Range.parse("-1:cccc")))
                .extracting(HistoryEntry::id)
                .containsExactly("cccc", "bbbb", "aaaa");
    }

    @Test
    void refusesOtherFormats() {
        assertThatThrownBy(() -> Format.parse("migrate.format", "xml"))
                .isInstanceOf(UnknownWordException.class)
                .hasMessage("""
                        'xml' is nothing that migrate.format can be. It can be: text, json, mermaid, dot
                        For example -Dmigrate.format=text""");
        assertThat(Format.parse("migrate.format", " dot ")).isEqualTo(Format.DOT);
    }
}
