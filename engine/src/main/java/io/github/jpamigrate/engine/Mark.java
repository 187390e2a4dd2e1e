package io.github.jpamigrate.engine;

/** What is worth knowing of a revision at a glance. */
public enum Mark {
    /** The database is at it. */
    CURRENT("current"),
    /** No other revision has it as a parent. */
    HEAD("head"),
    /** Several revisions have it as a parent. */
    BRANCH_POINT("branch point"),
    /** It has several parents. */
    MERGE_POINT("merge point"),
    /** Not applied to the database. */
    PENDING("pending"),
    /** A crash left it half done. */
    HALF_DONE("half done"),
    /** Its upgrade file was changed after it was applied. */
    EDITED("edited"),
    /** Only the journal knows it. */
    NO_FILES("no files");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    /** In words. */
    public String text() {
        return text;
    }
}
