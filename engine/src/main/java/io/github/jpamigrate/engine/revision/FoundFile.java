package io.github.jpamigrate.engine.revision;

/**
 * A file among the revisions. What is in it is read once, no sooner than it is asked for; there are thousands of these, most
 * of which nobody opens, so it holds little more than its name.
 */
final class FoundFile {
    private final Place place;
    private final String name;
    private byte[] bytes;

    /** Where files of these names are. */
    interface Place {
        /** As messages name it. */
        String path(String name);

        /** @throws io.github.jpamigrate.engine.report.RevisionDirectoryException when it cannot be read */
        byte[] read(String name);
    }

    FoundFile(Place place, String name) {
        this.place = place;
        this.name = name;
    }

    /** Without a folder. */
    String name() {
        return name;
    }

    /** Not to be changed. */
    synchronized byte[] bytes() {
        if (bytes == null) {
            bytes = place.read(name);
        }
        return bytes;
    }

    ScriptFile script() {
        String path = place.path(name);
        return ScriptFile.readWhenNeeded(path, () -> Utf8.text(path, bytes()));
    }
}
