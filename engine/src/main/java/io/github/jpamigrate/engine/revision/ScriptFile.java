package io.github.jpamigrate.engine.revision;

/**
 * One of the two files of a revision.
 *
 * @param path where it is, as messages name it
 * @param text all of it, header included
 */
public record ScriptFile(String path, String text) {}
