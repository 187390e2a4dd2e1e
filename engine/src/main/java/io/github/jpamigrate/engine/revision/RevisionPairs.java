package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.DuplicateRevisionException;
import io.github.jpamigrate.engine.report.MissingCounterpartException;
import io.github.jpamigrate.engine.report.RevisionFileNameException;
import io.github.jpamigrate.engine.report.RevisionHeaderException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts files together in pairs and reads the upgrade file of each; the downgrade file need only be there. */
final class RevisionPairs {
    private static final String UPGRADE = ".upgrade.sql";
    private static final String DOWNGRADE = ".downgrade.sql";

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private static final class Pair {
        private final String stem;
        private ScriptFile upgrade;
        private ScriptFile downgrade;

        private Pair(String stem) {
            this.stem = stem;
        }
    }

    private RevisionPairs() {}

    static List<Revision> read(List<FoundFile> files) {
        RevisionPairs pairs = new RevisionPairs();
        files.forEach(pairs::add);
        pairs.refuseMismatchedNames();
        pairs.pairs.values().forEach(RevisionPairs::check);
        return Parallel.map(new ArrayList<>(pairs.pairs.values()), RevisionPairs::read);
    }

    /** Two files of one id stand alone when just one of them was renamed. */
    private void refuseMismatchedNames() {
        List<Pair> lonelyDowngrades =
                pairs.values().stream().filter(pair -> pair.upgrade == null).toList();
        if (lonelyDowngrades.isEmpty()) {
            return;
        }
        Map<String, Pair> upgrades = new HashMap<>();
        pairs.values().stream()
                .filter(pair -> pair.downgrade == null)
                .forEach(pair -> upgrades.put(id(pair.upgrade, pair.stem), pair));
        for (Pair pair : lonelyDowngrades) {
            Pair other = upgrades.get(id(pair.downgrade, pair.stem));
            if (other != null) {
                throw new MissingCounterpartException(
                        other.upgrade.path(), other.stem + DOWNGRADE, pair.downgrade.path());
            }
        }
    }

    static boolean isUpgrade(String name) {
        return name.endsWith(UPGRADE);
    }

    private void add(FoundFile file) {
        String name = file.name();
        boolean upgrade = isUpgrade(name);
        String side = upgrade ? UPGRADE : DOWNGRADE;
        String stem = name.endsWith(side) ? name.substring(0, name.length() - side.length()) : "";
        ScriptFile script = file.script();
        if (FileTemplate.firstId(stem).isEmpty()) {
            throw new RevisionFileNameException(script.path());
        }
        Pair pair = pairs.computeIfAbsent(stem, Pair::new);
        ScriptFile before = upgrade ? pair.upgrade : pair.downgrade;
        if (before != null) {
            throw new DuplicateRevisionException(id(before, stem), List.of(before.path(), script.path()));
        }
        if (upgrade) {
            pair.upgrade = script;
        } else {
            pair.downgrade = script;
        }
    }

    /** As the header says; by the name where the header does not. */
    private static String id(ScriptFile file, String stem) {
        return RevisionFormat.idIn(file).or(() -> FileTemplate.firstId(stem)).orElseThrow();
    }

    private static void check(Pair pair) {
        if (pair.downgrade == null) {
            throw new MissingCounterpartException(pair.upgrade.path(), pair.stem + DOWNGRADE);
        }
        if (pair.upgrade == null) {
            throw new MissingCounterpartException(pair.downgrade.path(), pair.stem + UPGRADE);
        }
    }

    private static Revision read(Pair pair) {
        Revision revision = RevisionFormat.read(pair.upgrade, pair.downgrade);
        if (!FileTemplate.holds(pair.stem, revision.id())) {
            throw new RevisionHeaderException(
                    pair.upgrade.path(),
                    RevisionFormat.line(revision, "revision"),
                    "the header says revision " + revision.id() + ", the file name "
                            + FileTemplate.firstId(pair.stem).orElseThrow()
                            + "; rename the file or correct the header");
        }
        return revision;
    }
}
