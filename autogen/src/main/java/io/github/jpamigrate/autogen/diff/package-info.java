/**
 * The differences between two databases, as values. One differ class per kind of object; none of them writes SQL.
 *
 * <p>This is the strict comparison: everything counts but the order of columns. What the model may and may not change is
 * decided before, by {@code autogen.merge}, which computes the database to arrive at.
 */
package io.github.jpamigrate.autogen.diff;
