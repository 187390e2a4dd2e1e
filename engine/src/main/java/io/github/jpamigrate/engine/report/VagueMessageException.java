package io.github.jpamigrate.engine.report;

/** A revision's message that tells a later reader nothing. */
public final class VagueMessageException extends MigrateException {
    private static final String RULES = """
            A message says what changes for whoever reads the history later: a verb and the thing, two words or more, \
            for example "add user preferences" or "make order number unique".
            mvn migrate:revision -Dmessage="add user preferences\"""";

    private final String revisionMessage;

    public VagueMessageException(String revisionMessage, String problem) {
        super(problem + "\n" + RULES);
        this.revisionMessage = revisionMessage;
    }

    public String revisionMessage() {
        return revisionMessage;
    }
}
