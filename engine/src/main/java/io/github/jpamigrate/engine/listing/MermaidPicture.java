package io.github.jpamigrate.engine.listing;

import io.github.jpamigrate.engine.HistoryEntry;
import io.github.jpamigrate.engine.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A history as a Mermaid flow chart, the newest revision on top.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Flowcharts</a>
 */
final class MermaidPicture {
    private MermaidPicture() {}

    static List<String> lines(List<HistoryEntry> entries) {
        List<String> lines = new ArrayList<>();
        lines.add("flowchart BT");
        for (HistoryEntry entry : entries) {
            lines.add("    " + node(entry.id()) + "[\"" + label(entry) + "\"]" + style(entry));
        }
        for (Links.Link link : Links.between(entries).links()) {
            lines.add("    " + node(link.from()) + (link.dependency() ? " -. needed by .-> " : " --> ")
                    + node(link.to()));
        }
        lines.add("    classDef current stroke-width:3px");
        lines.add("    classDef pending stroke-dasharray:4");
        return lines;
    }

    /** Some words of the language, such as end, cannot be the name of a node. */
    private static String node(String id) {
        return "r_" + id;
    }

    private static String label(HistoryEntry entry) {
        String marks = entry.marks().stream().map(Mark::text).collect(Collectors.joining(", "));
        return entry.id() + "<br/>" + escaped(entry.revision().message()) + (marks.isEmpty() ? "" : "<br/>" + marks);
    }

    private static String style(HistoryEntry entry) {
        if (entry.is(Mark.CURRENT)) {
            return ":::current";
        }
        return entry.is(Mark.PENDING) ? ":::pending" : "";
    }

    /** Only letters, digits, spaces and what has no meaning in Mermaid, Markdown and HTML stay as they are. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(character -> plain(character) ? Character.toString(character) : "#" + character + ";")
                .collect(Collectors.joining());
    }

    private static boolean plain(int character) {
        return Character.isLetterOrDigit(character) || " .,:-/()'".indexOf(character) >= 0;
    }
}
