package io.github.jpamigrate.engine.revision;

import java.util.List;

/** Where revision files are read from. */
interface RevisionFiles {

    /** The place, as messages name it. */
    String location();

    /** Whether there is such a place. */
    boolean exists();

    /** All files with a name ending in {@code .sql}, sorted by name; none when the place does not exist. */
    List<NamedText> read();

    /** A file by its name in the directory, with what is in it, which may still be unread. */
    record NamedText(String name, FileContent content, ScriptFile file) {
        static NamedText of(String name, FileContent content) {
            return new NamedText(name, content, ScriptFile.readWhenNeeded(content.path(), content::text));
        }
    }
}
