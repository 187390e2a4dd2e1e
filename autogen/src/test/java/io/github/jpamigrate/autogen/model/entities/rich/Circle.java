package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Entity;

@Entity
class Circle extends Shape {
    double radius;
}
