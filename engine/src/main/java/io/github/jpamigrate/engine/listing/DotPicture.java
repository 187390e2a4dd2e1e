package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A history in the language of Graphviz, the newest revision on top.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">DOT</a>
 */
final class DotPicture {
    private DotPicture() {}

    static List<String> lines(List<HistoryEntry> entries) {
        List<String> lines = new ArrayList<>();
        lines.add("digraph revisions {");
        lines.add("    rankdir=BT;");
        lines.add("    node [shape=box];");
        for (HistoryEntry entry : entries) {
            lines.add("    " + quoted(entry.id()) + " [label=" + label(entry) + style(entry) + "];");
        }
        for (Links.Link link : Links.between(entries).links()) {
            lines.add("    " + quoted(link.from()) + " -> " + quoted(link.to())
                    + (link.dependency() ? " [style=dashed, label=\"needed by\"];" : ";"));
        }
        lines.add("}");
        return lines;
    }

    private static String label(HistoryEntry entry) {
        String marks = entry.marks().stream().map(Mark::text).collect(Collectors.joining(", "));
        String text = entry.id() + "\n" + entry.revision().message() + (marks.isEmpty() ? "" : "\n" + marks);
        return quoted(text);
    }

    private static String style(HistoryEntry entry) {
        if (entry.is(Mark.CURRENT)) {
            return ", style=bold";
        }
        return entry.is(Mark.PENDING) ? ", style=dashed" : "";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
