package io.github.jpamigrate.autogen.model.entities.failing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class Receipt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long id;
}
