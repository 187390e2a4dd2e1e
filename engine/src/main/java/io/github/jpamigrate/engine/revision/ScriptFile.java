package io.github.jpamigrate.engine.revision;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** One of the two files of a revision. Its text may be read no sooner than it is asked for; it is read once. */
public final class ScriptFile {
    private final String path;
    private Supplier<String> source;
    private String text;

    private ScriptFile(String path, Supplier<String> source) {
        this.path = path;
        this.source = source;
    }

    /** @param text all of it, header included */
    public ScriptFile(String path, String text) {
        this(path, () -> text);
    }

    /** @param source asked at most once, unless it fails */
    static ScriptFile readWhenNeeded(String path, Supplier<String> source) {
        return new ScriptFile(path, source);
    }

    /** The same file, whose text is checked when it is first asked for. */
    ScriptFile checkedBy(Consumer<ScriptFile> check) {
        return new ScriptFile(path, () -> {
            check.accept(this);
            return text();
        });
    }

    /** Where it is, as messages name it. */
    public String path() {
        return path;
    }

    /**
     * All of it, header included.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException when it cannot be read, or has a header that is wrong
     */
    public synchronized String text() {
        if (source != null) {
            text = source.get();
            source = null;
        }
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof ScriptFile file && path.equals(file.path) && text().equals(file.text());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
