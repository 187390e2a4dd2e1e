package io.github.jpamigrate.autogen.model.entities.clash;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Clash {
    @Id
    long id;

    @Column(name = "label")
    String title;

    @Column(name = "label")
    String heading;
}
