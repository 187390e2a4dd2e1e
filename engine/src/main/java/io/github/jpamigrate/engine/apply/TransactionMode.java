package io.github.jpamigrate.engine.apply;

/** How much of a run is one transaction. */
public enum TransactionMode {
    /** Each step of each revision, which for most revisions is all of it. */
    REVISION,
    /** The whole run. */
    ALL
}
