package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.Autogenerator;
import io.github.jpamigrate.autogen.AutogeneratorSettings;
import io.github.jpamigrate.autogen.RevisionOutcome;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.model.WarmModelReader;
import io.github.jpamigrate.autogen.scratch.TestServers;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Takes evolutions through the pipeline, as one change of one model. */
final class EvolutionRun implements AutoCloseable {
    private static final String JOURNAL = "migrate_revision";

    private final List<Evolution> evolutions;
    private final Map<Evolution, Verdict> verdicts = new LinkedHashMap<>();
    private final Path revisions;
    private final ModelRequest after;
    private final EvolutionDatabase live;
    private final EvolutionDatabase wanted;
    private final Migrator migrator;

    EvolutionRun(List<Evolution> evolutions, Path folder) throws SQLException {
        this.evolutions = evolutions;
        evolutions.forEach(evolution -> verdicts.put(evolution, new Verdict()));
        this.revisions = folder.resolve("migrate");
        ModelRequest before = CaseModel.request(Evolution.entities(evolutions, 1), folder.resolve("v1"));
        this.after = CaseModel.request(Evolution.entities(evolutions, 2), folder.resolve("v2"));
        this.live = new EvolutionDatabase(read(before));
        this.wanted = new EvolutionDatabase(read(after));
        autogenerator(before, Optional.empty(), Answers.none()).revision("create the first version");
        this.migrator = Migrator.builder(live.source())
                .revisions(RevisionDirectory.of(revisions))
                .schema("public")
                .disposable(true)
                .build();
        migrator.stamp(Target.parse("head"));
    }

    private static Model read(ModelRequest request) {
        return WarmModelReader.create().read(request);
    }

    private Autogenerator autogenerator(ModelRequest model, Optional<DataSource> database, Answers answers) {
        return new Autogenerator(
                new AutogeneratorSettings(revisions, model, database, JOURNAL, answers),
                TestServers.server(TestServers.NEWEST));
    }

    private Autogenerator toSecondVersion(Answers answers) {
        return autogenerator(after, Optional.of(live.source()), answers);
    }

    Map<Evolution, Verdict> judge() throws SQLException, IOException {
        live.fill("tgt1");
        live.fill("tgt2");
        for (Evolution evolution : evolutions) {
            if (evolution.table(1).isPresent()) {
                live.fill(evolution.table(1).get());
            }
        }
        List<String> start = live.catalog();
        refuseWithoutAnswers();
        leaveUndoneWithoutAnswers();
        Revision revision = toSecondVersion(answers().withBackfills(answers("backfill")))
                .revision("change to the second version")
                .written()
                .orElseThrow();
        noteHazards(revision);
        upgradeAndMend();
        Map<Evolution, Map<String, String>> rows = rows(1);

        migrator.upgrade(Target.parse("head"));
        noteCatalog(Verdict.Point.SCHEMA, wanted.catalog());
        noteRows(rows, 2);
        noteKeys(2);
        RevisionOutcome second = toSecondVersion(Answers.none()).revision("change nothing at all");
        note(Verdict.Point.QUIET, second.changes());

        migrator.downgrade(Target.parse("-1"));
        noteCatalog(Verdict.Point.BACK, start);
        noteRows(rows, 1);
        noteKeys(1);
        migrator.upgrade(Target.parse("head"));
        noteCatalog(Verdict.Point.SCHEMA, wanted.catalog());
        return verdicts;
    }

    /** All but what rows get that lack a value. */
    private Answers answers() {
        return Answers.none().withUsings(answers("using")).with(answers("rename"), answers("drop"));
    }

    private List<String> answers(String kind) {
        return evolutions.stream()
                .flatMap(evolution -> evolution.answers(kind).stream())
                .toList();
    }

    private List<Evolution> having(String key) {
        return evolutions.stream()
                .filter(evolution -> evolution.first(key).isPresent())
                .toList();
    }

    private void refuseWithoutAnswers() {
        List<Evolution> refused = having("refused");
        if (refused.isEmpty()) {
            return;
        }
        String message = message(() -> toSecondVersion(Answers.none()).revision("change to the second version"));
        for (Evolution evolution : refused) {
            noteText(evolution, message, evolution.first("refused").orElseThrow());
        }
    }

    private void leaveUndoneWithoutAnswers() throws IOException {
        List<Evolution> undone = having("todo");
        if (undone.isEmpty()) {
            return;
        }
        Path declaration = revisions.resolve("model.schema");
        String declared = Files.readString(declaration);
        Revision revision = toSecondVersion(answers())
                .revision("change to the second version")
                .written()
                .orElseThrow();
        String message = message(() -> migrator.upgrade(Target.parse("head")));
        for (Evolution evolution : undone) {
            noteText(evolution, message, evolution.first("todo").orElseThrow());
        }
        Files.delete(Path.of(revision.upgrade().path()));
        Files.delete(Path.of(revision.downgrade().path()));
        Files.writeString(declaration, declared);
    }

    private static String message(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (MigrateException refused) {
            return refused.getMessage();
        }
    }

    private void noteText(Evolution evolution, String message, String text) {
        String problem = message.contains(text) ? "" : "not refused with '" + text + "' but: " + message;
        verdicts.get(evolution).note(Verdict.Point.TOLD, problem);
    }

    private void noteHazards(Revision revision) {
        List<String> hazards = revision.hazards().stream().map(Object::toString).toList();
        for (Evolution evolution : evolutions) {
            List<String> told = hazards.stream().filter(evolution::owns).toList();
            boolean right = told.equals(evolution.all("marked"));
            verdicts.get(evolution).note(Verdict.Point.TOLD, right ? "" : "the header says " + told);
        }
    }

    /** The upgrade stops at each row that does not fit, and changes nothing. */
    private void upgradeAndMend() throws SQLException {
        List<Evolution> left = new ArrayList<>(having("fails"));
        while (!left.isEmpty()) {
            List<String> catalog = live.catalog();
            Map<Evolution, Map<String, String>> rows = rows(1);
            String message = message(() -> migrator.upgrade(Target.parse("head")));
            Predicate<Evolution> failed =
                    evolution -> message.contains(evolution.first("fails").orElseThrow());
            Evolution stopped = left.stream().filter(failed).findFirst().orElse(left.get(0));
            noteText(stopped, message, stopped.first("fails").orElseThrow());
            boolean untouched = live.catalog().equals(catalog) && rows(1).equals(rows);
            verdicts.get(stopped).note(Verdict.Point.ROW, untouched ? "" : "the failed upgrade left something");
            live.execute(stopped.first("mend").orElseThrow());
            left.remove(stopped);
        }
    }

    private Map<Evolution, Map<String, String>> rows(int version) throws SQLException {
        Map<Evolution, Map<String, String>> rows = new LinkedHashMap<>();
        for (Evolution evolution : evolutions) {
            Optional<String> table = evolution.table(version);
            rows.put(evolution, table.isPresent() ? live.row(table.get()) : Map.of());
        }
        return rows;
    }

    /** Columns that both have must have the same values, unless others are expected. */
    private void noteRows(Map<Evolution, Map<String, String>> before, int version) throws SQLException {
        Map<Evolution, Map<String, String>> after = rows(version);
        for (Evolution evolution : evolutions) {
            Map<String, String> expected = new TreeMap<>(before.get(evolution));
            expected.keySet().retainAll(after.get(evolution).keySet());
            expected.putAll(evolution.expectedInRow(version));
            Map<String, String> actual = new TreeMap<>(after.get(evolution));
            actual.keySet().retainAll(expected.keySet());
            boolean right = actual.equals(expected);
            verdicts.get(evolution).note(Verdict.Point.ROW, right ? "" : actual + " instead of " + expected);
        }
    }

    private void noteCatalog(Verdict.Point point, List<String> expected) throws SQLException {
        List<String> actual = live.catalog();
        List<String> differences = new ArrayList<>();
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add("more: " + line));
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> differences.add("less: " + line));
        note(point, differences);
    }

    /** What belongs to no evolution counts against each of them. */
    private void note(Verdict.Point point, List<String> problems) {
        for (Evolution evolution : evolutions) {
            List<String> own = problems.stream()
                    .filter(problem ->
                            evolution.owns(problem) || evolutions.stream().noneMatch(other -> other.owns(problem)))
                    .toList();
            verdicts.get(evolution).note(point, String.join(", ", own));
        }
    }

    private void noteKeys(int version) throws SQLException {
        for (Evolution evolution : having("next")) {
            String table = evolution.table(version).orElseThrow();
            long highest = live.number("SELECT max(id) FROM " + table);
            long given = live.nextKey(table, evolution.first("next").orElseThrow());
            String problem = given > highest ? "" : "key " + given + " is given out beside " + highest;
            verdicts.get(evolution).note(Verdict.Point.KEYS, problem);
        }
    }

    @Override
    public void close() throws SQLException {
        wanted.close();
        live.close();
    }
}
