package io.github.jpamigrate.autogen.model.entities.rich;

enum Availability {
    IN_STOCK,
    ON_ORDER
}
