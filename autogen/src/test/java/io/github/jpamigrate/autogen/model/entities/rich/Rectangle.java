package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Entity;

@Entity
class Rectangle extends Shape {
    double width;
    double height;
}
