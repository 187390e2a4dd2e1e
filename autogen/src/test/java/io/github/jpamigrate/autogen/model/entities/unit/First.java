package io.github.jpamigrate.autogen.model.entities.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class First {
    @Id
    long id;

    String givenName;
}
