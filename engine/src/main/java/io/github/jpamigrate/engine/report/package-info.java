/**
 * What the engine tells its caller: events while it runs, and one exception class for each thing that can go wrong. The
 * other packages stand on this one, so it imports nothing but the JDK.
 */
package io.github.jpamigrate.engine.report;
