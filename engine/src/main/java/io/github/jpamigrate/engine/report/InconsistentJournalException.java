package io.github.jpamigrate.engine.report;

import java.util.List;

/** The journal says that a revision is applied and something it needs is not. */
public final class InconsistentJournalException extends MigrateException {
    public InconsistentJournalException(String table, List<String> findings, List<String> current) {
        super("The journal " + table + " contradicts itself:" + Lines.indented(findings)
                + "\nWhen the schema does have all of it, say so with"
                + "\nmvn migrate:stamp -Dto=" + String.join(",", current));
    }
}
