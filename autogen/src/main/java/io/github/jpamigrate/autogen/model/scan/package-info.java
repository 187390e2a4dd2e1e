/** Which classes are mapped: found in bytecode and in configuration files, without loading any class. */
package io.github.jpamigrate.autogen.model.scan;
