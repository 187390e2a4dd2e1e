package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.SquashException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A line of revisions that becomes one.
 *
 * @param replaced oldest first
 * @param revision what takes their place: their steps one after the other, and backwards
 */
public record Squash(List<Revision> replaced, NewRevision revision) {
    private static final String COMMAND = "mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage=\"...\"";

    public Squash {
        replaced = List.copyOf(replaced);
    }

    /**
     * Puts a range together.
     *
     * @param range {@code first:last}, both of them included; {@code base:last} from the first revision of all
     * @throws io.github.jpamigrate.engine.report.MigrateException when the range is no line that nobody else stands on
     */
    public static Squash of(RevisionGraph graph, String range, String message) {
        List<Revision> line = line(graph, range);
        line.forEach(revision -> refuse(graph, range, line, revision));
        Revision last = line.get(line.size() - 1);
        List<Hazard> hazards = line.stream()
                .flatMap(revision -> revision.hazards().stream())
                .distinct()
                .toList();
        List<Revision> backwards = new ArrayList<>(line);
        Collections.reverse(backwards);
        return new Squash(
                line,
                new NewRevision(
                        Optional.empty(),
                        line.get(0).parents(),
                        message,
                        // so that it stands where they stood, whatever is beside it
                        last.created(),
                        hazards,
                        List.of(),
                        dependencies(graph, line),
                        joined(line, RevisionFormat::upgradeBody),
                        joined(backwards, RevisionFormat::downgradeBody),
                        line.stream().map(Revision::id).toList()));
    }

    private static List<Revision> line(RevisionGraph graph, String range) {
        String[] ends = range.split(":", -1);
        if (ends.length != 2) {
            throw new SquashException(range, "'" + range + "' is no range.\n" + COMMAND);
        }
        Revision last = one(graph, range, ends[1]);
        boolean fromBase = Named.all(graph, Target.parse(ends[0])).isEmpty();
        Optional<Revision> first = fromBase ? Optional.empty() : Optional.of(one(graph, range, ends[0]));
        List<Revision> line = new ArrayList<>(List.of(last));
        while (!isFirst(line.get(line.size() - 1), first)) {
            Revision upper = line.get(line.size() - 1);
            List<Revision> parents = graph.parents(upper);
            if (parents.size() != 1) {
                String reason = parents.isEmpty()
                        ? "'" + ends[0] + "' is not below " + last.name() + "."
                        : "Revision " + upper.name() + " joins branches, and a squash takes a line only.";
                throw new SquashException(range, reason + "\nChoose a range without it: " + COMMAND);
            }
            line.add(parents.get(0));
        }
        Collections.reverse(line);
        if (line.size() < 2) {
            throw new SquashException(range, "The range is one revision, and there is nothing to squash.\n" + COMMAND);
        }
        return line;
    }

    private static boolean isFirst(Revision revision, Optional<Revision> first) {
        return first.map(revision::equals).orElse(revision.parents().isEmpty());
    }

    private static Revision one(RevisionGraph graph, String range, String end) {
        List<Revision> named = Named.all(graph, Target.parse(end));
        if (named.size() != 1) {
            throw new SquashException(range, "'" + end + "' is not one revision.\n" + COMMAND);
        }
        return named.get(0);
    }

    private static void refuse(RevisionGraph graph, String range, List<Revision> line, Revision revision) {
        if (!revision.labels().isEmpty()) {
            throw new SquashException(
                    range,
                    "Revision " + revision.name() + " has the label "
                            + revision.labels().get(0) + ", and targets may name it.\nChoose a range without it: "
                            + COMMAND);
        }
        if (!revision.replaces().isEmpty()) {
            throw new SquashException(
                    range,
                    "Revision " + revision.name() + " is a squash itself.\nChoose a range without it: " + COMMAND);
        }
        boolean last = revision.equals(line.get(line.size() - 1));
        List<Revision> followers = last ? List.of() : graph.children(revision);
        followers.stream()
                .filter(follower -> !line.contains(follower))
                .findFirst()
                .ifPresent(other -> {
                    throw new SquashException(
                            range,
                            "Revision " + other.name() + " follows " + revision.name()
                                    + ", in the middle of the range.\nEnd the range there, or begin it behind: "
                                    + COMMAND);
                });
    }

    private static List<String> dependencies(RevisionGraph graph, List<Revision> line) {
        Set<String> outside = new LinkedHashSet<>();
        for (Revision revision : line) {
            for (String name : revision.dependsOn()) {
                Revision needed =
                        graph.find(name).or(() -> graph.labelled(name)).orElseThrow();
                if (!line.contains(needed)) {
                    outside.add(name);
                }
            }
        }
        return new ArrayList<>(outside);
    }

    private static String joined(List<Revision> line, Function<Revision, String> body) {
        StringBuilder text = new StringBuilder();
        for (Revision revision : line) {
            String statements = body.apply(revision).strip();
            text.append(text.isEmpty() ? "" : "\n-- migrate:step\n");
            text.append("-- ").append(revision.name()).append('\n');
            text.append(statements).append(statements.isEmpty() ? "" : "\n");
            text.append(ended(statements) ? "" : ";\n");
        }
        return text.toString();
    }

    /** Whether the last statement certainly has its semicolon; one more does no harm. */
    private static boolean ended(String statements) {
        String last = statements.substring(statements.lastIndexOf('\n') + 1);
        return statements.isEmpty() || last.endsWith(";") && !last.contains("--");
    }
}
