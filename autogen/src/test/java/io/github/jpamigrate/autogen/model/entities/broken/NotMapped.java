package io.github.jpamigrate.autogen.model.entities.broken;

/** Cannot be loaded either without {@link Gone}, and need not be. */
class NotMapped extends Gone {}
