package io.github.jpamigrate.autogen.model.entities.validated;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Member {
    @Id
    long id;

    @NotNull
    @Size(max = 40)
    String name;

    @Min(18)
    int age;
}
