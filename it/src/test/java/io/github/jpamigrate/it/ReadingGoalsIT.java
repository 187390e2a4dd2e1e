package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The goals that look and change nothing: history, show, heads, branches, current and status. */
class ReadingGoalsIT {

    private static void revision(SampleProject shop, String id, String header, String message, String minute) {
        Folders.write(shop.revisions().resolve(id + ".upgrade.sql"), """
                -- revision: %s
                %s
                -- message: %s
                -- created: 2026-11-23T08:%s:00Z

                create table t_%s (id int);
                """.formatted(id, header, message, minute, id));
        Folders.write(shop.revisions().resolve(id + ".downgrade.sql"), """
                -- revision: %s
                -- downgrade of: %s

                drop table t_%s;
                """.formatted(id, message, id));
    }

    /** Two branches that fork after the second revision. */
    private static SampleProject forked(String test) {
        SampleProject shop = SampleProject.copyOf("shop", test).withoutRevisions();
        revision(shop, "aaaa0001", "-- parents: none", "create the shop", "00");
        revision(shop, "aaaa0002", "-- parents: aaaa0001", "add suppliers", "01");
        revision(shop, "bbbb0003", "-- parents: aaaa0002\n-- labels: payments", "add payments", "02");
        revision(shop, "cccc0004", "-- parents: aaaa0002\n-- depends-on: bbbb0003", "add reviews", "03");
        return shop;
    }

    @Test
    void readFilesAndJournal() throws SQLException {
        SampleProject shop = forked("reading");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:upgrade", "-Dto=bbbb0003").succeeds();
            Folders.delete(shop.revisions().resolve("bbbb0003.upgrade.sql"));
            Folders.delete(shop.revisions().resolve("bbbb0003.downgrade.sql"));
            shop.edit(shop.revisions().resolve("cccc0004.upgrade.sql"), "-- depends-on: bbbb0003\n", "");
            database.execute(
                    "insert into t_aaaa0001 values (1), (1)",
                    "alter table t_aaaa0001 add constraint positive check (id > 0) not valid");
            invalidIndex(database);

            Path picture = shop.folder().resolve("target/history.mmd");
            shop.maven(
                            "migrate:history",
                            "migrate:show",
                            "migrate:current",
                            "-Dmigrate.revision=current",
                            "-Dmigrate.verbose")
                    .succeeds()
                    .says(
                            "Revision:   cccc0004 (head, pending)",
                            "Revision:   bbbb0003 (current, head, no files)",
                            "Upgrade:    src/main/resources/db/migrate/cccc0004.upgrade.sql",
                            " by " + database.user() + ", in ",
                            "Applied, but not in " + shop.revisions() + ": bbbb0003 (add payments)",
                            "Pending: 1, next is cccc0004 (add reviews).");
            shop.maven(
                            "migrate:history",
                            "-Dmigrate.range=aaaa0002:current",
                            "-Dmigrate.format=mermaid",
                            "-Dmigrate.output=target/history.mmd")
                    .succeeds()
                    .says("Wrote " + picture);
            assertThat(Folders.read(picture)).isEqualTo("""
                    flowchart BT
                        r_bbbb0003["bbbb0003<br/>add payments<br/>current, head, no files"]:::current
                        r_aaaa0002["aaaa0002<br/>add suppliers<br/>branch point"]
                        r_aaaa0002 --> r_bbbb0003
                        classDef current stroke-width:3px
                        classDef pending stroke-dasharray:4
                    """);
            shop.maven("migrate:history", "migrate:status", "migrate:current", "-Dmigrate.checkHeads")
                    .fails()
                    .says(
                            "aaaa0002 -> cccc0004 (head, pending), add reviews",
                            "aaaa0002 -> bbbb0003 (current, head, no files), add payments",
                            "base -> aaaa0001, create the shop",
                            "1 invalid-index",
                            "public.twice on public.t_aaaa0001",
                            "positive on public.t_aaaa0001",
                            "The database is not as it is to be:",
                            "invalid-index public.twice on public.t_aaaa0001: REINDEX INDEX CONCURRENTLY public.twice;")
                    .doesNotSay("unvalidated-constraint positive");
            shop.maven("migrate:status", "migrate:current", "-Dmigrate.failOn=none", "-Dmigrate.checkHeads")
                    .fails()
                    .says("The database is not at all heads. It is at:", "cccc0004 (add reviews)");
        }
    }

    private static void invalidIndex(TestDatabase database) {
        try {
            database.execute("create unique index concurrently twice on t_aaaa0001 (id)");
        } catch (SQLException expected) {
            assertThat(expected.getSQLState()).isEqualTo("23505");
        }
    }

    @Test
    void readFilesAlone() {
        SampleProject shop = forked("reading-files");
        shop.maven(
                        "migrate:heads",
                        "migrate:branches",
                        "migrate:history",
                        "migrate:show",
                        "-Dmigrate.revision=payments")
                .succeeds()
                .says(
                        "cccc0004 (head, depends on bbbb0003), add reviews",
                        "aaaa0002 (branch point), add suppliers",
                        "  -> bbbb0003 (head, label payments), add payments",
                        "Branch payments begins at bbbb0003 (add payments), head bbbb0003 (add payments)",
                        "base -> aaaa0001, create the shop",
                        "Labels:     payments");
        shop.maven("migrate:history", "-Dmigrate.range=current:")
                .fails()
                .says("'current:' depends on where a database is, and none is configured.");
    }
}
