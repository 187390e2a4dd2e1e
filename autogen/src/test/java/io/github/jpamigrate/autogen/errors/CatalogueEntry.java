package io.github.jpamigrate.autogen.errors;

import io.github.jpamigrate.engine.report.MigrateException;

/**
 * One error and its text.
 *
 * @param title what was done wrong
 * @param action does it
 * @param text what the user reads, word by word; {@code DIR} stands for the folder of revisions
 */
record CatalogueEntry(String title, Action action, String text) {

    /** Throws the exception in question. */
    interface Action {
        void run() throws Exception;
    }

    static CatalogueEntry entry(String title, Action action, String text) {
        return new CatalogueEntry(title, action, text);
    }

    /** For what takes a project, a server or a run to happen: the exception as autogen makes it. */
    static CatalogueEntry entry(String title, MigrateException exception, String text) {
        return new CatalogueEntry(
                title,
                () -> {
                    throw exception;
                },
                text);
    }

    @Override
    public String toString() {
        return title;
    }
}
