package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.RevisionHeaderException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The comment lines {@code -- key: value} at the top of a revision file. The header ends at the first line of another
 * kind; an unknown key is an error, because a misspelt {@code parents} would otherwise pass for a base.
 */
final class Header {
    private static final String DIRECTIVE = "migrate";

    private final String file;
    private final String text;
    private final List<String> known;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private int end;

    private record Entry(String value, int line) {}

    private Header(String file, String text, List<String> known) {
        this.file = file;
        this.text = text;
        this.known = known;
    }

    /** @param known the keys that may stand here, in the order in which a message lists them */
    static Header parse(String file, String text, List<String> known) {
        Header header = new Header(file, text, known);
        header.read();
        return header;
    }

    private void read() {
        end = text.startsWith("\uFEFF") ? 1 : 0;
        for (int line = 1; end < text.length(); line++) {
            int lineEnd = text.indexOf('\n', end);
            int stop = lineEnd < 0 ? text.length() : lineEnd;
            Optional<HeaderLine> read =
                    HeaderLine.read(text.substring(end, stop).stripTrailing());
            if (read.isEmpty() || read.get().key().equals(DIRECTIVE)) {
                return;
            }
            add(read.get(), line);
            end = Math.min(text.length(), stop + 1);
        }
    }

    private void add(HeaderLine read, int line) {
        if (!known.contains(read.key())) {
            throw new RevisionHeaderException(
                    file, line, "'" + read.key() + "' is no header line; known are " + String.join(", ", known));
        }
        entries.computeIfAbsent(read.key(), ignored -> new ArrayList<>(1)).add(new Entry(read.value(), line));
    }

    /** The header's own text. */
    String headerText() {
        return text.substring(0, end);
    }

    /** Everything after the header. */
    String body() {
        return text.substring(end);
    }

    /** The value of a key that may stand once at most; empty when it is not there. */
    Optional<String> single(String key) {
        List<Entry> found = entries.getOrDefault(key, List.of());
        if (found.size() > 1) {
            throw new RevisionHeaderException(
                    file, found.get(1).line(), "'-- " + key + ":' is there a second time; keep one of them");
        }
        return found.stream().findFirst().map(Entry::value);
    }

    /** The value of a key that must be there with a value. */
    String required(String key) {
        String value = single(key)
                .orElseThrow(() -> new RevisionHeaderException(
                        file, 1, "the header has no line '-- " + key + ": ...'; a revision file begins with it"));
        if (value.isEmpty()) {
            throw new RevisionHeaderException(file, line(key), "'-- " + key + ":' is empty");
        }
        return value;
    }

    /** All values of a key that may be repeated. */
    List<String> all(String key) {
        return entries.getOrDefault(key, List.of()).stream().map(Entry::value).toList();
    }

    /** Where a key stands first, 1 when it is not there. */
    int line(String key) {
        return entries.getOrDefault(key, List.of()).stream()
                .findFirst()
                .map(Entry::line)
                .orElse(1);
    }

    RevisionHeaderException wrong(String key, String problem) {
        return new RevisionHeaderException(file, line(key), problem);
    }
}
