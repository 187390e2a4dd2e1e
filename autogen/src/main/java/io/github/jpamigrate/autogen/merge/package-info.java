/**
 * Who owns what: the three-way merge of the current database, what the model desires and what it declared last time.
 *
 * <p>The result is the database to arrive at. From there on the comparison is strict, so nothing later has to know of
 * ownership, and the proof can demand equality.
 */
package io.github.jpamigrate.autogen.merge;
