package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.ProgressEvent;

/** Shows how far a run is. */
interface Progress {
    /** Nothing but the log. */
    Progress NONE = new Progress() {};

    /** Whether it is shown, so that the log need not tell of every step. */
    default boolean shown() {
        return false;
    }

    /** A revision begins. */
    default void at(ProgressEvent.RevisionStarted event) {}

    /** A statement begins. */
    default void at(ProgressEvent.StatementStarted event) {}

    /** Makes room for a line of the log. */
    default void hide() {}

    /** Nothing is shown any more. */
    default void end() {}
}
