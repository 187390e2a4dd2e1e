package io.github.jpamigrate.autogen.model.entities.unit;

/** Mapped by no annotation. */
class Plain {
    long id;
}
