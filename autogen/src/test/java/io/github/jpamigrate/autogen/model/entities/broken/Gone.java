package io.github.jpamigrate.autogen.model.entities.broken;

/** Left out of the jar that holds {@link Holder}. */
class Gone {}
