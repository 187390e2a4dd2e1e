package io.github.jpamigrate.autogen.model.entities.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sound {
    @Id
    long id;
}
