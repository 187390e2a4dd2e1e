package io.github.jpamigrate.autogen.model.entities.injected;

/** What only a container can provide. */
record Key(String secret) {}
