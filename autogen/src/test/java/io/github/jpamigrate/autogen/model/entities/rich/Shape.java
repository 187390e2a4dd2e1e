package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Shape {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long id;

    String colour;
}
