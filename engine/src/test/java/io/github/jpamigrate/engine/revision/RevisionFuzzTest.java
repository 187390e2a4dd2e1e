package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.Fuzz;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Headers, targets and ranges by chance: a refusal that says why, or a correct reading. */
class RevisionFuzzTest {
    private static final int SEEDS = 10_000;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\r",
            ":",
            "-",
            "--",
            "-- ",
            ",",
            ", ",
            "none",
            "head",
            "base",
            "current",
            "\uFEFF",
            "\u00e9",
            "\u2003",
            "\u0000",
            "\ud83d\ude00",
            "\ud83d",
            "-- labels: a b",
            "-- hazard:",
            "-- hazard: x  y ",
            "-- migrate:step\n",
            "-- depends-on: q, r\n",
            "-- revision: zz\n",
            "/*",
            "9999-99-99",
            "+999999999-01-01T00:00:00Z");
    private static final String UPGRADE = """
            -- revision: 0607bc5b8535
            -- parents: 4f1c2d9a77e0, abcd
            -- message: add user preferences table
            -- created: 2026-11-23T08:00:00Z
            -- hazard: data-loss column users.old_preferences
            -- labels: users, people
            -- depends-on: payments
            -- approved: Ada, the column is empty

            create table users (id int);
            """;
    private static final String DOWNGRADE = """
            -- revision: 0607bc5b8535
            -- downgrade of: add user preferences table

            drop table users;
            """;

    @Test
    void headersAreReadOrRefused() {
        Fuzz.Tally tally = Fuzz.run(SEEDS, random -> Fuzz.injured(random, UPGRADE, ODD), text -> {
            Revision read = RevisionFormat.read(new ScriptFile("u", text), new ScriptFile("d", DOWNGRADE));
            Revision again = RevisionFormat.read(new ScriptFile("u", written(read)), new ScriptFile("d", DOWNGRADE));
            assertThat(again.parents()).isEqualTo(read.parents());
            assertThat(again.message()).isEqualTo(read.message()).isNotBlank();
            assertThat(again.created()).isEqualTo(read.created());
            assertThat(again.hazards()).isEqualTo(read.hazards());
            assertThat(again.labels()).isEqualTo(read.labels());
            assertThat(again.dependsOn()).isEqualTo(read.dependsOn());
            assertThat(again.approved()).isEqualTo(read.approved());
        });
        assertThat(tally.accepted()).isBetween(SEEDS / 20, SEEDS * 19 / 20);
    }

    /** The header of what was read, written anew. */
    private static String written(Revision revision) {
        return "-- revision: " + revision.id()
                + "\n-- parents: " + names(revision.parents())
                + "\n-- message: " + revision.message()
                + "\n-- created: " + revision.created()
                + revision.hazards().stream()
                        .map(hazard -> "\n-- hazard: " + hazard)
                        .collect(Collectors.joining())
                + "\n-- labels: " + names(revision.labels())
                + "\n-- depends-on: " + names(revision.dependsOn())
                + revision.approved()
                        .map(approval -> "\n-- approved: " + approval)
                        .orElse("")
                + "\n";
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    @Test
    void headersOfDowngradesAreReadOrRefused() {
        Fuzz.Tally tally = Fuzz.run(SEEDS, random -> Fuzz.injured(random, DOWNGRADE, ODD), text -> {
            Revision read = RevisionFormat.read(new ScriptFile("u", UPGRADE), new ScriptFile("d", text));
            assertThat(read.downgrade().text()).isEqualTo(text).contains(read.id());
        });
        assertThat(tally.accepted()).isBetween(SEEDS / 20, SEEDS * 19 / 20);
    }

    private static final List<String> PIECES = List.of(
            "head",
            "heads",
            "base",
            "current",
            "a",
            "b",
            "c1",
            "c1branch",
            "c2branch",
            "d2",
            "zzzz",
            "@",
            "@",
            "+",
            "-",
            "+1",
            "-1",
            "+2",
            "-3",
            "0",
            "999999",
            "1000000",
            "99999999999",
            ":",
            ",",
            " ",
            "\n",
            "\u2003",
            "_",
            "\u00e9",
            "%",
            "'",
            ";--",
            "..",
            "\u0000");

    @Test
    void targetsAreReadOrRefused() {
        RevisionGraph graph = GraphCases.graph("FORK");
        Applied applied = Applied.of(graph, List.of("a", "b", "c1"));
        Fuzz.Tally tally = Fuzz.run(SEEDS, random -> Fuzz.mixed(random, PIECES, 6), text -> {
            Target target = Target.parse(text);
            assertThat(Target.parse(target.text())).isEqualTo(target);
            assertThat(target.parts().stream().map(Target.Part::text).collect(Collectors.joining()))
                    .isEqualTo(text.replaceAll("[\\s,]", "").strip());
            target.parts().forEach(part -> assertThat(part.text()).isEqualTo(written(part)));
        });
        assertThat(tally.accepted()).isBetween(SEEDS / 20, SEEDS * 19 / 20);
        for (Command command : commands(graph, applied)) {
            Fuzz.run(SEEDS / 4, random -> Fuzz.mixed(random, PIECES, 6), text -> command.go(Target.parse(text)));
        }
    }

    private interface Command {
        void go(Target target);
    }

    private static List<Command> commands(RevisionGraph graph, Applied applied) {
        return List.of(
                target -> assertThat(UpgradeRoute.find(graph, applied, target).steps())
                        .noneMatch(applied::contains),
                target -> assertThat(DowngradeRoute.find(graph, applied, target).steps())
                        .allMatch(applied::contains),
                target -> assertThat(StampRoute.find(graph, applied, target).removed())
                        .allMatch(applied::contains),
                target -> assertThat(new NamedRevisions(graph, applied.current()).of(target))
                        .doesNotHaveDuplicates());
    }

    private static String written(Target.Part part) {
        return part.branch().map(branch -> branch + "@").orElse("")
                + part.symbol().orElse("")
                + part.offset()
                        .map(offset -> part.text().substring(part.text().length() - sign(part.text())))
                        .orElse("");
    }

    private static int sign(String text) {
        return text.length() - Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    }

    @Test
    void rangesAreReadOrRefused() {
        RevisionGraph graph = GraphCases.graph("FORK");
        RevisionRange finder = new RevisionRange(graph, List.of(graph.revision("c1")), RevisionRange.Options.HISTORY);
        Fuzz.Tally tally = Fuzz.run(SEEDS, RevisionFuzzTest::range, text -> {
            Range range = Range.parse(text);
            assertThat(Range.parse(range.toString())).isEqualTo(range);
        });
        assertThat(tally.accepted()).isBetween(SEEDS / 20, SEEDS * 19 / 20);
        Fuzz.run(SEEDS / 4, RevisionFuzzTest::range, text -> assertThat(finder.newestFirst(Range.parse(text)))
                .doesNotHaveDuplicates()
                .isSubsetOf(graph.revisions()));
    }

    private static String range(Random random) {
        return Fuzz.mixed(random, PIECES, 3) + (random.nextInt(10) == 0 ? "" : ":") + Fuzz.mixed(random, PIECES, 3);
    }
}
