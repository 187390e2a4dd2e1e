package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people wrote a revision on the same parent. */
class BranchesIT {

    private static final String FORK = "cd007d06a5d9";

    @Test
    void oneHeadGoesBehindTheOtherOrTheyAreJoined() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "shop-branches");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            write(shop, "aaaa1111", FORK, "phone", "2026-11-01T08:00:00Z");
            writeByGoal(shop, "bbbb2222", FORK, "web");
            shop.maven("migrate:rebase", "-Dmigrate.onto=aaaa1111")
                    .fails()
                    .says(
                            "nobody can check which of these heads is applied nowhere",
                            "bbbb2222 (add web to suppliers)");
            database.of(shop);
            shop.maven("migrate:upgrade")
                    .fails()
                    .says(
                            "There are 2 heads",
                            "mvn migrate:rebase -Dmigrate.branch=bbbb2222 -Dmigrate.onto=aaaa1111",
                            "mvn migrate:merge -Dmessage=");

            shop.maven("migrate:upgrade", "-Dto=aaaa1111").succeeds();
            shop.maven("migrate:rebase")
                    .succeeds()
                    .says("Now behind aaaa1111", "'-- parents: aaaa1111'", "mvn migrate:verify");
            assertThat(Folders.read(script(shop, "bbbb2222"))).contains("-- parents: aaaa1111\n");
            shop.maven("migrate:upgrade", "migrate:history")
                    .succeeds()
                    .says(
                            "aaaa1111 -> bbbb2222 (current, head, label web, depends on 17159c8b00c3), add web to suppliers");

            write(shop, "cccc3333", "aaaa1111", "fax", "2999-11-01T08:00:00Z");
            shop.maven("migrate:rebase", "-Dmigrate.branch=bbbb2222", "-Dmigrate.onto=cccc3333")
                    .fails()
                    .says("Applied in this database, so not to be moved:", "bbbb2222 (add web to suppliers)");
            shop.maven(
                            "migrate:merge",
                            "-Dmessage=join web and fax",
                            "-Dmigrate.revisionId=dddd4444",
                            "migrate:upgrade")
                    .succeeds()
                    .says("Joined: bbbb2222, cccc3333", "The database is at dddd4444 (join web and fax)");
            assertThat(columns(database)).contains("phone", "web", "fax");
            shop.maven("migrate:merge", "migrate:downgrade", "-Dto=" + FORK)
                    .succeeds()
                    .says("Nothing to merge: there is one head at most");
            assertThat(columns(database)).doesNotContain("phone", "web", "fax");
        }
    }

    @Test
    void psqlRunsTheScriptOfTheSqlGoal() throws Exception {
        assumeTrue(Psql.isThere(), "psql is not installed");
        SampleProject shop = SampleProject.copyOf("shop", "shop-sql");
        write(shop, "aaaa1111", FORK, "phone", "2026-11-01T08:00:00Z");
        shop.maven("migrate:sql", "-Dmigrate.output=target/upgrade.sql")
                .succeeds()
                .says("Wrote the upgrade of 3 revisions", "The database must be at base");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase();
                TestDatabase other = TestServer.ofVersion(18).newDatabase()) {
            other.of(shop);
            shop.maven("migrate:upgrade").succeeds();
            Psql.run(database, shop.folder().resolve("target/upgrade.sql"));
            assertThat(Catalog.difference(other.objects(), database.objects())).isEmpty();

            database.of(shop);
            shop.maven(
                            "migrate:upgrade",
                            "migrate:sql",
                            "-Dmigrate.range=:" + FORK,
                            "-Dmigrate.output=target/downgrade.sql")
                    .succeeds()
                    .says("Nothing to do", "Wrote the downgrade of 1 revision to");
            Psql.run(database, shop.folder().resolve("target/downgrade.sql"));
            shop.maven("migrate:current").succeeds().says(FORK);
            assertThat(columns(database)).doesNotContain("phone");
        }
    }

    /** With all the options of the goal, and a column in both scripts. */
    private static void writeByGoal(SampleProject shop, String id, String parent, String column) {
        shop.maven(
                        "migrate:revision",
                        "-Dmigrate.empty",
                        "-Dmessage=add " + column + " to suppliers",
                        "-Dmigrate.revisionId=" + id,
                        "-Dmigrate.head=" + parent,
                        "-Dmigrate.splice",
                        "-Dmigrate.branchLabel=" + column,
                        "-Dmigrate.dependsOn=17159c8b00c3")
                .succeeds();
        append(script(shop, id), "ALTER TABLE supplier ADD COLUMN " + column + " text;\n");
        Path downgrade = Path.of(script(shop, id).toString().replace(".upgrade.", ".downgrade."));
        append(downgrade, "ALTER TABLE supplier DROP COLUMN " + column + ";\n");
    }

    /** The same files, quicker. */
    private static void write(SampleProject shop, String id, String parent, String column, String created) {
        Folders.write(shop.revisions().resolve(id + "_add_" + column + "_to_suppliers.upgrade.sql"), """
                -- revision: %s
                -- parents: %s
                -- message: add %s to suppliers
                -- created: %s
                -- labels: %s

                ALTER TABLE supplier ADD COLUMN %s text;
                """.formatted(
                        id, parent, column, created, column, column));
        Folders.write(shop.revisions().resolve(id + "_add_" + column + "_to_suppliers.downgrade.sql"), """
                -- revision: %s
                -- downgrade of: add %s to suppliers

                ALTER TABLE supplier DROP COLUMN %s;
                """.formatted(
                        id, column, column));
    }

    private static void append(Path file, String text) {
        Folders.write(file, Folders.read(file) + "\n" + text);
    }

    private static Path script(SampleProject shop, String id) {
        return shop.upgradeScripts().stream()
                .filter(file -> file.getFileName().toString().startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(TestDatabase database) throws Exception {
        return database.query("SELECT attname FROM pg_attribute WHERE attrelid = 'supplier'::regclass");
    }
}
