package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Address {
    @Column(nullable = false, length = 120)
    String street;

    String postalCode;
}
