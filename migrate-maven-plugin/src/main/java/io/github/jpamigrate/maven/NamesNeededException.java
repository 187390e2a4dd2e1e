package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** Nobody said which contradictions are meant. */
final class NamesNeededException extends MigrateException {

    private NamesNeededException(String title, List<Contradiction> contradictions, String command) {
        super(contradictions.stream()
                .map(contradiction -> "\n  " + contradiction)
                .collect(Collectors.joining(
                        "",
                        title,
                        "\nSay which are meant, several with commas between: " + command + " -Dnames=\""
                                + contradictions.get(0).object() + "\"\nOr all of them: " + command
                                + " -Dmigrate.all")));
    }

    /** @param contradictions at least one */
    static NamesNeededException toAccept(List<Contradiction> contradictions) {
        return new NamesNeededException(
                "The database contradicts the entities, and nothing of it was accepted:",
                contradictions,
                "mvn migrate:accept");
    }

    /** @param accepted at least one */
    static NamesNeededException toUndo(List<Contradiction> accepted) {
        return new NamesNeededException(
                "These are accepted, and stay so:", accepted, "mvn migrate:accept -Dmigrate.undo");
    }
}
