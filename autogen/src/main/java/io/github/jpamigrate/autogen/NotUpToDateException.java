package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.Status;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.stream.Collectors;

/** The live database lacks revisions, so it cannot be what the entities are compared with. */
public final class NotUpToDateException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private NotUpToDateException(List<Revision> pending, String command) {
        super(pending.stream()
                .map(revision -> "\n  " + revision.name())
                .collect(Collectors.joining(
                        "",
                        "Target database is not up to date: " + pending.size()
                                + (pending.size() == 1 ? " revision is" : " revisions are") + " not applied yet:",
                        "\nApply them first: " + command)));
    }

    private NotUpToDateException(String message) {
        super(message);
    }

    static void throwUnlessAtHead(Status status) {
        if (!status.pending().isEmpty()) {
            throw new NotUpToDateException(
                    status.pending(),
                    status.heads().size() > 1 ? "mvn migrate:upgrade -Dto=heads" : "mvn migrate:upgrade");
        }
        if (!status.unknown().isEmpty()) {
            throw new NotUpToDateException(status.unknown().stream()
                    .map(revision -> "\n  " + revision.name())
                    .collect(Collectors.joining(
                            "",
                            "Target database is not at the head of these files: it has revisions without files here:",
                            "\nGet the newest revision files from version control, or take these revisions back:"
                                    + " mvn migrate:downgrade -Dto=head")));
        }
    }
}
