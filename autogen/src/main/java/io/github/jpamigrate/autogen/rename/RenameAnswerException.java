package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was said about a rename cannot be meant. Nothing was written. */
public final class RenameAnswerException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final String answer;

    private RenameAnswerException(String answer, String message) {
        super(message);
        this.answer = answer;
    }

    /** As it was given. */
    public String answer() {
        return answer;
    }

    static RenameAnswerException unreadable(String property, String answer) {
        String example = property.equals("migrate.drop")
                ? "-Dmigrate.drop=users.full_name"
                : "-Dmigrate.rename=users.full_name:users.display_name";
        return new RenameAnswerException(
                answer,
                "-D%s=%s cannot be understood.\nWrite the old name, and for a rename a colon and the new name: %s\nNames with other characters stand in double quotes."
                        .formatted(property, answer, example));
    }

    static RenameAnswerException unknownKind(String kind, String answer) {
        return new RenameAnswerException(
                answer,
                "'%s' in %s is no kind of object.\nBefore a name can stand: %s. Names that hold a colon stand in double quotes."
                        .formatted(
                                kind,
                                answer,
                                Arrays.stream(Named.Kind.values())
                                        .map(Named.Kind::prefix)
                                        .collect(Collectors.joining(", "))));
    }

    static RenameAnswerException nothingThere(String answer, String name, List<String> similar) {
        String known = similar.isEmpty() ? "" : "\nIt has: " + String.join(", ", similar);
        return new RenameAnswerException(
                answer,
                "-Dmigrate.rename=%s: the database has nothing called %s that could be renamed.%s\nCorrect the name before the colon, or leave the answer out when the rename is done: mvn migrate:check"
                        .formatted(answer, name, known));
    }

    static RenameAnswerException nothingWanted(String answer, String described, String name) {
        return new RenameAnswerException(
                answer,
                "-Dmigrate.rename=%s: the model declares nothing called %s that the %s could become.\nCorrect the name after the colon; it is the one that the entities have now. What they want: mvn migrate:check"
                        .formatted(answer, name, described));
    }

    static RenameAnswerException bothThere(String answer, String from, String to) {
        return new RenameAnswerException(
                answer,
                "-Dmigrate.rename=%s: the database has both the %s and the %s, so the one cannot become the other.\nDrop or rename the second one first, in a revision of its own: mvn migrate:revision -Dmigrate.empty -Dmessage=\"...\""
                        .formatted(answer, from, to));
    }

    static RenameAnswerException same(String answer, String described) {
        return new RenameAnswerException(
                answer,
                "-Dmigrate.rename=%s: the %s has that name already.\nLeave the answer out: mvn migrate:check"
                        .formatted(answer, described));
    }

    static RenameAnswerException ambiguous(String answer, List<String> meanings) {
        return new RenameAnswerException(
                answer,
                "-Dmigrate.rename=%s can be read in several ways: %s.\nPut the kind before it, such as -Dmigrate.rename=table:old:new; a table's schema before its name."
                        .formatted(answer, String.join("; ", meanings)));
    }

    static RenameAnswerException twice(String answer, String described) {
        return new RenameAnswerException(
                answer,
                "-Dmigrate.rename=%s: another answer renames the %s, or to that name, too.\nKeep one of the two."
                        .formatted(answer, described));
    }

    static RenameAnswerException circle(List<String> objects) {
        return new RenameAnswerException(
                "",
                "These take each other's names in a circle: %s.\nNo order of renames does that. Write it by hand, with a name in between: mvn migrate:revision -Dmigrate.empty -Dmessage=\"...\""
                        .formatted(String.join(", ", objects)));
    }

    static RenameAnswerException nothingToDrop(String answer) {
        return new RenameAnswerException(
                answer,
                "-Dmigrate.drop=%s: the database has nothing of that name.\nCorrect the name, or leave the answer out when it is dropped already: mvn migrate:check"
                        .formatted(answer));
    }
}
