package io.github.jpamigrate.autogen.rename;

import java.util.Optional;

/** Somebody who can be asked what was renamed. */
public interface RenameQuestion {

    /**
     * Asks about one object that goes.
     *
     * @return what it was renamed to, one of {@link OpenRename#to}; empty when it was not renamed
     */
    Optional<String> ask(OpenRename open);
}
