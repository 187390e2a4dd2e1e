package io.github.jpamigrate.autogen.model.entities.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
class Holder {
    @Id
    long id;

    @Transient
    Gone gone;
}
