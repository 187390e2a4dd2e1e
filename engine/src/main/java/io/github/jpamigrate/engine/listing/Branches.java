package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.History;
import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.revision.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where a history branches, in words. */
public final class Branches {
    private Branches() {}

    /** Each branch point with its children, then each label with the heads of its branch; nothing in a straight line. */
    public static List<String> lines(History history) {
        List<String> lines = new ArrayList<>();
        for (HistoryEntry point : history.branchPoints()) {
            lines.add(HistoryText.line(point));
            history.named(Target.parse(String.join(",", point.children())))
                    .forEach(child -> lines.add("  -> " + HistoryText.line(child)));
        }
        for (HistoryEntry first : history.labelled()) {
            first.labels().forEach(label -> lines.add(labelled(history, label, first)));
        }
        return lines;
    }

    private static String labelled(History history, String label, HistoryEntry first) {
        List<HistoryEntry> heads = history.named(Target.parse(label + "@heads"));
        return "Branch " + label + " begins at " + first.revision() + ", head "
                + heads.stream().map(head -> head.revision().toString()).collect(Collectors.joining(" and "));
    }
}
