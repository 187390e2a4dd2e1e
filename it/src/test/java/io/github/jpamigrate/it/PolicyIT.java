package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can lose data takes an explicit word, and the refusal shows which one. */
class PolicyIT {

    private static final Pattern FLAG = Pattern.compile("(?m)^.*mvn migrate:\\S+ .*(-Dmigrate\\.allow=\\S+)$");

    @Test
    void aProtectedDatabaseIsRolledBackWithTheFlagShown() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "protected");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop);
            shop.maven("migrate:upgrade", "migrate:protect").succeeds().says("The database is protected");
            shop.maven("migrate:current").succeeds().says("Protected (by " + database.user() + ", ");
            var before = database.objects();

            Build refused = shop.maven("migrate:downgrade", "-Dto=-1").fails().doesNotSay("\tat ");
            assertThat(database.objects()).isEqualTo(before);

            shop.maven("migrate:downgrade", "-Dto=-1", flag(refused))
                    .succeeds()
                    .says("Undid cd007d06a5d9")
                    .doesNotSay("names nothing");
            Build stillProtected =
                    shop.maven("migrate:protect", "-Dmigrate.protected=false").fails();
            shop.maven("migrate:protect", "-Dmigrate.protected=false", flag(stillProtected))
                    .succeeds()
                    .says("The database is not protected any more");
        }
    }

    @Test
    void whatLosesDataIsAppliedOnceItIsApproved() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "approved");
        Path upgrade = revision(shop, "0dead0beef00_forget_reviews");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            shop.maven("migrate:upgrade", "-Dmigrate.url=embedded:").succeeds().says("Applied 0dead0beef00");

            database.of(shop);
            Build refused = shop.maven("migrate:upgrade")
                    .fails()
                    .says(upgrade.getFileName().toString(), "-- hazard: data-loss table review")
                    .says("-- approved: <who>, <why>");
            assertThat(flag(refused)).isEqualTo("-Dmigrate.allow=data-loss:0dead0beef00");
            assertThat(database.query("SELECT to_regclass('product')")).containsExactly((String) null);

            shop.edit(upgrade, "-- created:", "-- approved: Ada\n-- created:");
            shop.maven("migrate:upgrade")
                    .fails()
                    .says(upgrade.getFileName() + ":4: '-- approved:' needs a name and a reason");
            shop.edit(upgrade, "approved: Ada", "approved: Ada, reviews have moved to another service");
            shop.maven("migrate:upgrade", "migrate:current").succeeds().says("Applied 0dead0beef00", "(head)");

            shop.edit(upgrade, "DROP TABLE review;", "DROP TABLE review CASCADE;");
            shop.maven("migrate:upgrade").fails().says("mvn migrate:repair -Dmigrate.accept=0dead0beef00");
            shop.maven("migrate:repair", "migrate:upgrade", "-Dmigrate.accept=0dead0beef00")
                    .succeeds()
                    .says("Accepted 0dead0beef00", "Nothing to do");
        }
    }

    private static Path revision(SampleProject shop, String name) {
        Path upgrade = shop.revisions().resolve(name + ".upgrade.sql");
        Folders.write(upgrade, """
                -- revision: 0dead0beef00
                -- parents: cd007d06a5d9
                -- message: forget reviews
                -- created: 2026-11-24T08:00:00Z
                -- hazard: data-loss table review

                DROP TABLE review;
                """);
        Folders.write(shop.revisions().resolve(name + ".downgrade.sql"), """
                -- revision: 0dead0beef00
                -- downgrade of: forget reviews

                CREATE TABLE review ();
                """);
        return upgrade;
    }

    private static String flag(Build refused) {
        Matcher matcher = FLAG.matcher(refused.output());
        assertThat(matcher.find())
                .as("a flag in the output of %s:%n%s", refused.command(), refused.output())
                .isTrue();
        return matcher.group(1);
    }
}
