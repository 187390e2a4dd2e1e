package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A checkout without the newest files takes back what a newer checkout applied. */
class RollbackIT {

    @Test
    void worksAfterTheCodeIsGone() throws Exception {
        SampleProject older = SampleProject.copyOf("shop", "rollback-older");
        SampleProject newer = SampleProject.copyOf("shop", "rollback-newer");
        writeNewest(newer);
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(older);
            database.of(newer);
            older.maven("migrate:upgrade").succeeds();
            var before = database.objects();
            newer.maven("migrate:upgrade", "-Dto=heads").succeeds();
            var after = database.objects();
            assertThat(after).anyMatch(line -> line.contains("review_rating"));

            older.maven("migrate:current", "migrate:history")
                    .succeeds()
                    .says("Current: c0ffee000002 (count reviews)")
                    .says("Applied, but not in ", ": c0ffee000001 (find reviews by rating)")
                    .says("cd007d06a5d9 -> c0ffee000001 (head, no files), find reviews by rating")
                    .says("base -> c0ffee000002 (current, head, no files, depends on c0ffee000001), count reviews");
            older.maven("migrate:upgrade").succeeds().says("revisions that are not in", "Nothing to do");

            older.maven("migrate:downgrade", "-Dto=cd007d06a5d9")
                    .succeeds()
                    .says(
                            "Using the downgrade script of c0ffee000002 (count reviews) that the journal kept: its files are not"
                                    + " there")
                    .says("Undid c0ffee000002", "Undid c0ffee000001");
            assertThat(Catalog.difference(before, database.objects())).isEmpty();

            newer.maven("migrate:upgrade", "-Dto=heads").succeeds();
            assertThat(Catalog.difference(after, database.objects())).isEmpty();
        }
    }

    /** The second begins a branch of its own and depends on the first, which has steps outside of transactions. */
    private static void writeNewest(SampleProject newer) {
        write(newer, "c0ffee000001_find_reviews_by_rating.upgrade.sql", """
                -- revision: c0ffee000001
                -- parents: cd007d06a5d9
                -- message: find reviews by rating
                -- created: 2026-11-24T08:00:00Z

                -- migrate:step autocommit
                CREATE INDEX CONCURRENTLY review_rating ON review (stars);
                -- migrate:step
                ALTER TABLE review ADD COLUMN helpful integer;
                """);
        write(newer, "c0ffee000001_find_reviews_by_rating.downgrade.sql", """
                -- revision: c0ffee000001
                -- downgrade of: find reviews by rating

                ALTER TABLE review DROP COLUMN helpful;
                -- migrate:step autocommit
                DROP INDEX CONCURRENTLY review_rating;
                """);
        write(newer, "c0ffee000002_count_reviews.upgrade.sql", """
                -- revision: c0ffee000002
                -- parents: none
                -- message: count reviews
                -- created: 2026-11-24T09:00:00Z
                -- labels: reports
                -- depends-on: c0ffee000001

                CREATE VIEW helpful_reviews AS SELECT sum(helpful) AS helpful FROM review;
                """);
        write(newer, "c0ffee000002_count_reviews.downgrade.sql", """
                -- revision: c0ffee000002
                -- downgrade of: count reviews

                DROP VIEW helpful_reviews;
                """);
    }

    private static void write(SampleProject project, String name, String text) {
        Folders.write(project.revisions().resolve(name), text);
    }
}
