package io.github.jpamigrate.engine.revision;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of revision files: read and written here, and nowhere else. */
final class RevisionFormat {
    static final Pattern LABEL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    private static final int LONGEST_ID = 40;
    private static final List<String> RESERVED = List.of("head", "heads", "base", "none", Target.CURRENT);
    private static final Pattern PARENTS = Pattern.compile(":[ \\t]*([^\\r\\n]*?)[ \\t]*(?=\\r?\\n|\\z)");
    private static final String APPROVED = "approved";
    private static final List<String> UPGRADE_KEYS = List.of(
            "revision", "parents", "message", "created", "hazard", "labels", "depends-on", "replaces", APPROVED);
    private static final String DOWNGRADE_OF = "downgrade of";
    private static final List<String> DOWNGRADE_KEYS = List.of("revision", DOWNGRADE_OF);

    private RevisionFormat() {}

    /**
     * Reads the upgrade file of a revision. The downgrade file, which few runs need, is read and checked when its text is
     * asked for.
     */
    static Revision read(ScriptFile upgrade, ScriptFile downgrade) {
        Header header = Header.parse(upgrade.path(), upgrade.text(), UPGRADE_KEYS);
        String id = id(header);
        return new Revision(
                id,
                references(header, "parents", RevisionFormat::isId),
                header.required("message"),
                created(header),
                hazards(header),
                references(header, "labels", RevisionFormat::isLabel),
                references(header, "depends-on", name -> isId(name) || isLabel(name)),
                approval(header),
                upgrade,
                downgrade.checkedBy(file -> checkDowngrade(id, file)),
                Checksum.of(header.headerText(), header.body()),
                references(header, "replaces", RevisionFormat::isId));
    }

    /** The id that a file's own header says, if it has a line that says one. */
    static Optional<String> idIn(ScriptFile file) {
        return file.text()
                .lines()
                .map(line -> HeaderLine.read(line.stripTrailing()))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(line -> line.key().equals("revision"))
                .map(HeaderLine::value)
                .findFirst();
    }

    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches() && !RESERVED.contains(text);
    }

    /** The upgrade file of a revision with other parents, and not a character changed besides. */
    static ScriptFile withParents(Revision revision, List<String> parents) {
        ScriptFile file = revision.upgrade();
        Header header = Header.parse(file.path(), file.text(), UPGRADE_KEYS);
        String text = file.text();
        int start = 0;
        for (int line = 1; line < header.line("parents"); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        Matcher value = PARENTS.matcher(text).region(start, text.length());
        if (!value.find()) {
            throw new AssertionError("no line of parents in " + file.path());
        }
        String changed = text.substring(0, value.start(1)) + parents(parents) + text.substring(value.end(1));
        return new ScriptFile(file.path(), changed);
    }

    private static String parents(List<String> parents) {
        return parents.isEmpty() ? "none" : String.join(", ", parents);
    }

    /** The line of the upgrade file on which a header key stands. */
    static int line(Revision revision, String key) {
        return Header.parse(revision.upgrade().path(), revision.upgrade().text(), UPGRADE_KEYS)
                .line(key);
    }

    static String upgradeBody(Revision revision) {
        return Header.parse(revision.upgrade().path(), revision.upgrade().text(), UPGRADE_KEYS)
                .body();
    }

    static String downgradeBody(Revision revision) {
        return Header.parse(revision.downgrade().path(), revision.downgrade().text(), DOWNGRADE_KEYS)
                .body();
    }

    static String writeUpgrade(NewRevision revision, String id) {
        StringBuilder text = new StringBuilder();
        line(text, "revision", id);
        line(text, "parents", parents(revision.parents()));
        line(text, "message", revision.message());
        line(text, "created", revision.created().toString());
        revision.hazards().forEach(hazard -> line(text, "hazard", hazard.toString()));
        if (!revision.labels().isEmpty()) {
            line(text, "labels", String.join(", ", revision.labels()));
        }
        if (!revision.dependsOn().isEmpty()) {
            line(text, "depends-on", String.join(", ", revision.dependsOn()));
        }
        if (!revision.replaces().isEmpty()) {
            line(text, "replaces", String.join(", ", revision.replaces()));
        }
        return body(text, revision.upgrade());
    }

    static String writeDowngrade(NewRevision revision, String id) {
        StringBuilder text = new StringBuilder();
        line(text, "revision", id);
        line(text, DOWNGRADE_OF, revision.message());
        return body(text, revision.downgrade());
    }

    private static String body(StringBuilder text, String body) {
        if (!body.isBlank()) {
            text.append('\n').append(body.strip()).append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("-- ").append(key).append(": ").append(value).append('\n');
    }

    private static String id(Header header) {
        String id = header.required("revision");
        if (!isId(id)) {
            throw header.wrong(
                    "revision", "'" + id + "' is no revision id; it is 1 to 40 lower-case letters and digits");
        }
        return id;
    }

    /** 1 to 40 lower-case letters and digits, and no word that stands for something else. */
    static boolean isId(String text) {
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            boolean fits = character >= '0' && character <= '9' || character >= 'a' && character <= 'z';
            if (!fits) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ID && !RESERVED.contains(text);
    }

    private static void checkDowngrade(String id, ScriptFile downgrade) {
        Header header = Header.parse(downgrade.path(), downgrade.text(), DOWNGRADE_KEYS);
        String found = header.required("revision");
        if (!found.equals(id)) {
            throw header.wrong(
                    "revision",
                    "this file undoes revision " + found + ", but belongs to " + id
                            + " by its name; correct the line or rename the file");
        }
        header.required(DOWNGRADE_OF);
    }

    private static Instant created(Header header) {
        String text = header.required("created");
        try {
            return Moment.parse(text);
        } catch (DateTimeException wrong) {
            throw header.wrong("created", "'" + text + "' is no moment like 2026-11-23T08:00:00Z");
        }
    }

    private static Optional<Approval> approval(Header header) {
        return header.single(APPROVED).map(text -> Approval.parse(text)
                .orElseThrow(() -> header.wrong(
                        APPROVED, "'-- approved:' needs a name and a reason; write '-- approved: <who>, <why>'")));
    }

    private static List<Hazard> hazards(Header header) {
        List<Hazard> hazards = new ArrayList<>(0);
        for (String text : header.all("hazard")) {
            hazards.add(hazard(header, text));
        }
        return hazards;
    }

    private static Hazard hazard(Header header, String text) {
        if (text.isEmpty()) {
            throw header.wrong("hazard", "'-- hazard:' is empty; write '-- hazard: <kind> <object>'");
        }
        return Hazard.parse(text);
    }

    private static List<String> references(Header header, String key, Predicate<String> shape) {
        Optional<String> text = header.single(key);
        if (key.equals("parents") && text.isEmpty()) {
            throw header.wrong(
                    key, "the header has no line '-- parents: ...'; for the first revision write '-- parents: none'");
        }
        if (text.isEmpty() || text.get().isEmpty() || text.get().equals("none")) {
            return List.of();
        }
        if (shape.test(text.get()) && !RESERVED.contains(text.get())) {
            return List.of(text.get());
        }
        List<String> names = List.of(SEPARATOR.split(text.get()));
        for (String name : names) {
            if (!shape.test(name) || RESERVED.contains(name)) {
                throw header.wrong(
                        key, "'" + name + "' cannot stand in '-- " + key + ":'; names are separated by commas");
            }
        }
        return names;
    }
}
