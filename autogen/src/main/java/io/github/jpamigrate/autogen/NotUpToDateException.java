package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.Status;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.stream.Collectors;

/** The live database lacks revisions, so it cannot be what the entities are compared with. */
public final class NotUpToDateException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private NotUpToDateException(List<Revision> pending) {
        super(pending.stream()
                .map(revision -> "\n  " + revision.name())
                .collect(Collectors.joining(
                        "",
                        "Target database is not up to date: " + pending.size()
                                + (pending.size() == 1 ? " revision is" : " revisions are") + " not applied yet:",
                        "\nApply them first: mvn migrate:upgrade")));
    }

    private NotUpToDateException(String message) {
        super(message);
    }

    static void throwUnlessAtHead(Status status) {
        if (!status.pending().isEmpty()) {
            throw new NotUpToDateException(status.pending());
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
