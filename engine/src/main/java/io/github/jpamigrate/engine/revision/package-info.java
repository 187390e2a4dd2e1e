/** Revision files, the directory they live in, and the graph they form. {@code RevisionGraph} does no I/O. */
package io.github.jpamigrate.engine.revision;
