package io.github.jpamigrate.autogen.scratch;

import java.nio.file.Path;

/** Where the programs of PostgreSQL come from: the jar that {@link PlatformBinaries} names. */
public interface PostgresBinaries {

    /**
     * The jar for this platform; called only when a server is started.
     *
     * @param majorVersion of PostgreSQL
     */
    Path jar(int majorVersion);
}
