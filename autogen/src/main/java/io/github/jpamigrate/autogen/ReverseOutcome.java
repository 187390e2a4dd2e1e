package io.github.jpamigrate.autogen;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@link Autogenerator#reverse} wrote.
 *
 * @param files the sources
 * @param differences what a comparison of the entities with the database would change, one line each; empty when they say
 *     what the database has
 * @param leftOut what the database has and no entity can say, one line each
 * @param leftAlone what the entities do not say of what they declare, one line each
 */
public record ReverseOutcome(
        List<Path> files, List<String> differences, List<String> leftOut, List<String> leftAlone) {}
