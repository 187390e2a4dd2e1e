/** One thin mojo per goal: parameters, class path, and the engine's events in Maven's log. */
package io.github.jpamigrate.maven;
