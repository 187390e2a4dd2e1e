package io.github.jpamigrate.autogen.model.entities.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Second {
    @Id
    long id;
}
