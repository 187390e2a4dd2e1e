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
        revision(shop, "cab956d6e707", "-- parents: none", "create the shop", "00");
        revision(shop, "57dbe0e68bda", "-- parents: cab956d6e707", "add bar code to products", "01");
        revision(shop, "d8309a7020d0", "-- parents: 57dbe0e68bda\n-- labels: contact", "add phone to suppliers", "02");
        revision(
                shop,
                "3f8ba6ded3dc",
                "-- parents: 57dbe0e68bda\n-- depends-on: d8309a7020d0",
                "add web address to suppliers",
                "03");
        return shop;
    }

    @Test
    void readFilesAndJournal() throws SQLException {
        SampleProject shop = forked("reading");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:upgrade", "-Dto=d8309a7020d0").succeeds();
            Folders.delete(shop.revisions().resolve("d8309a7020d0.upgrade.sql"));
            Folders.delete(shop.revisions().resolve("d8309a7020d0.downgrade.sql"));
            shop.edit(shop.revisions().resolve("3f8ba6ded3dc.upgrade.sql"), "-- depends-on: d8309a7020d0\n", "");
            database.execute(
                    "insert into t_cab956d6e707 values (1), (1)",
                    "alter table t_cab956d6e707 add constraint positive check (id > 0) not valid");
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
                            "Revision:   3f8ba6ded3dc (head, pending)",
                            "Revision:   d8309a7020d0 (current, head, no files)",
                            "Upgrade:    src/main/resources/db/migrate/3f8ba6ded3dc.upgrade.sql",
                            " by " + database.user() + ", in ",
                            "Applied, but not in " + shop.revisions() + ": d8309a7020d0 (add phone to suppliers)",
                            "Pending: 1, next is 3f8ba6ded3dc (add web address to suppliers).");
            shop.maven(
                            "migrate:history",
                            "-Dmigrate.range=57dbe0e68bda:current",
                            "-Dmigrate.format=mermaid",
                            "-Dmigrate.output=target/history.mmd")
                    .succeeds()
                    .says("Wrote " + picture);
            assertThat(Folders.read(picture)).isEqualTo("""
                    flowchart BT
                        r_d8309a7020d0["d8309a7020d0<br/>add phone to suppliers<br/>current, head, no files"]:::current
                        r_57dbe0e68bda["57dbe0e68bda<br/>add bar code to products<br/>branch point"]
                        r_57dbe0e68bda --> r_d8309a7020d0
                        classDef current stroke-width:3px
                        classDef pending stroke-dasharray:4
                    """);
            shop.maven("migrate:history", "migrate:status", "migrate:current", "-Dmigrate.checkHeads")
                    .fails()
                    .says(
                            "57dbe0e68bda -> 3f8ba6ded3dc (head, pending), add web address to suppliers",
                            "57dbe0e68bda -> d8309a7020d0 (current, head, no files), add phone to suppliers",
                            "base -> cab956d6e707, create the shop",
                            "1 invalid-index",
                            "public.twice on public.t_cab956d6e707",
                            "positive on public.t_cab956d6e707",
                            "The database is not as it is to be:",
                            "invalid-index public.twice on public.t_cab956d6e707: REINDEX INDEX CONCURRENTLY public.twice;")
                    .doesNotSay("unvalidated-constraint positive");
            shop.maven("migrate:status", "migrate:current", "-Dmigrate.failOn=none", "-Dmigrate.checkHeads")
                    .fails()
                    .says("The database is not at all heads. It is at:", "3f8ba6ded3dc (add web address to suppliers)");
        }
    }

    private static void invalidIndex(TestDatabase database) {
        try {
            database.execute("create unique index concurrently twice on t_cab956d6e707 (id)");
        } catch (SQLException expected) {
            assertThat(expected.getSQLState()).isEqualTo("23505");
        }
    }

    @Test
    void readFilesAlone() {
        SampleProject shop = forked("reading-files");
        shop.maven("migrate:heads", "migrate:branches", "migrate:history", "migrate:show", "-Dmigrate.revision=contact")
                .succeeds()
                .says(
                        "3f8ba6ded3dc (head, depends on d8309a7020d0), add web address to suppliers",
                        "57dbe0e68bda (branch point), add bar code to products",
                        "  -> d8309a7020d0 (head, label contact), add phone to suppliers",
                        "Branch contact begins at d8309a7020d0 (add phone to suppliers), head d8309a7020d0 (add phone to suppliers)",
                        "base -> cab956d6e707, create the shop",
                        "Labels:     contact");
    }
}
