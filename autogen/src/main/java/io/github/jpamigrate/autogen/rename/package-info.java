/**
 * What of a difference is a rename: who said so or why it is certain, what the database is called after it, and what is
 * left to ask. Nothing is dropped here, and nothing taken for a rename on looks alone.
 */
package io.github.jpamigrate.autogen.rename;
