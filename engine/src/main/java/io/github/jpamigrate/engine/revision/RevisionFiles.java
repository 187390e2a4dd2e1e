package io.github.jpamigrate.engine.revision;

import java.util.List;

/** Where revision files are read from. */
interface RevisionFiles {

    /** The place, as messages name it. */
    String location();

    /** Whether there is such a place. */
    boolean exists();

    /** All files with a name ending in {@code .sql}, sorted by name; none when the place does not exist. */
    List<FoundFile> find();
}
