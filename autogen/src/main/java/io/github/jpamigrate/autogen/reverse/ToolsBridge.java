package io.github.jpamigrate.autogen.reverse;

/** Calls Hibernate Tools, whose classes only its implementation sees. */
public interface ToolsBridge {

    /** Writes a source for each table that was chosen. */
    void write(ToolsRequest request);
}
