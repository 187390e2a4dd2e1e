package io.github.jpamigrate.autogen;

import java.nio.file.Path;
import java.util.List;

/**
 * How entities are to be written.
 *
 * @param tools Hibernate Tools and all that they need
 * @param packageName of the classes
 * @param folder of sources, such as {@code src/main/java}
 */
public record ReverseRequest(List<Path> tools, String packageName, Path folder) {}
