package io.github.jpamigrate.autogen.schema;

import java.util.Optional;

/** A namespace of the database. */
public record Schema(String name, Optional<String> comment) {}
