package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.DuplicateRevisionException;
import io.github.jpamigrate.engine.report.MissingCounterpartException;
import io.github.jpamigrate.engine.report.RevisionFileNameException;
import io.github.jpamigrate.engine.report.RevisionHeaderException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts files together in pairs and reads each pair. */
final class RevisionPairs {
    private static final Pattern NAME =
            Pattern.compile("(?<stem>(?<id>[0-9a-z]{1,40})(?:_[^/]*)?)\\.(?<side>upgrade|downgrade)\\.sql");

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private static final class Pair {
        private final String id;
        private ScriptFile upgrade;
        private ScriptFile downgrade;

        private Pair(String id) {
            this.id = id;
        }
    }

    private RevisionPairs() {}

    static List<Revision> read(List<RevisionFiles.NamedText> files) {
        RevisionPairs pairs = new RevisionPairs();
        files.forEach(pairs::add);
        List<Revision> revisions = new ArrayList<>();
        pairs.refuseMismatchedNames();
        pairs.pairs.forEach((stem, pair) -> revisions.add(read(stem, pair)));
        return revisions;
    }

    /** Two files of one id stand alone when just one of them was renamed. */
    private void refuseMismatchedNames() {
        Map<String, String> upgrades = new LinkedHashMap<>();
        pairs.values().stream()
                .filter(pair -> pair.downgrade == null)
                .forEach(pair -> upgrades.put(pair.id, pair.upgrade.path()));
        pairs.forEach((stem, pair) -> {
            if (pair.upgrade == null && upgrades.containsKey(pair.id)) {
                throw new MissingCounterpartException(
                        pair.downgrade.path(), stem + ".upgrade.sql", upgrades.get(pair.id));
            }
        });
    }

    private void add(RevisionFiles.NamedText file) {
        Matcher name = NAME.matcher(file.name());
        if (!name.matches()) {
            throw new RevisionFileNameException(file.file().path());
        }
        Pair pair = pairs.computeIfAbsent(name.group("stem"), stem -> new Pair(name.group("id")));
        boolean upgrade = name.group("side").equals("upgrade");
        ScriptFile before = upgrade ? pair.upgrade : pair.downgrade;
        if (before != null) {
            throw new DuplicateRevisionException(
                    pair.id, List.of(before.path(), file.file().path()));
        }
        if (upgrade) {
            pair.upgrade = file.file();
        } else {
            pair.downgrade = file.file();
        }
    }

    private static Revision read(String stem, Pair pair) {
        if (pair.downgrade == null) {
            throw new MissingCounterpartException(pair.upgrade.path(), stem + ".downgrade.sql");
        }
        if (pair.upgrade == null) {
            throw new MissingCounterpartException(pair.downgrade.path(), stem + ".upgrade.sql");
        }
        Revision revision = RevisionFormat.read(pair.upgrade, pair.downgrade);
        if (!revision.id().equals(pair.id)) {
            throw new RevisionHeaderException(
                    pair.upgrade.path(),
                    RevisionFormat.line(revision, "revision"),
                    "the header says revision " + revision.id() + ", the file name " + pair.id
                            + "; rename the file or correct the header");
        }
        return revision;
    }
}
