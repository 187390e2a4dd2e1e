package io.github.jpamigrate.engine.report;

import java.util.List;
import java.util.Optional;

/**
 * Who stood in the way of a statement.
 *
 * @param unknown why nobody could be asked; empty when it was asked, also when nobody was found
 */
public record Blockers(List<Blocker> sessions, Optional<String> unknown) {
    public static final Blockers NONE = new Blockers(List.of(), Optional.empty());

    public Blockers {
        sessions = List.copyOf(sessions);
    }

    /** Begins with a line break; empty when there is nothing to tell. */
    String text(String introduction) {
        if (!sessions.isEmpty()) {
            return "\n" + introduction + Lines.indented(sessions);
        }
        return unknown.map(reason -> "\nWho was in the way is not known: " + reason)
                .orElse("");
    }

    /** What a person can do about them; begins with a line break. */
    public String advice() {
        String named = text("In the way was");
        int pid = sessions.isEmpty() ? 0 : sessions.get(0).pid();
        if (pid == 0) {
            return named + "\nSee who uses the table with"
                    + "\nSELECT pid, usename, application_name, state, xact_start, query FROM pg_stat_activity ORDER BY xact_start;"
                    + "\nand run the command again.";
        }
        return named + "\nRun the command again when it is done. When no one needs that session any more, end it with"
                + "\nSELECT pg_terminate_backend(" + pid + ");";
    }
}
