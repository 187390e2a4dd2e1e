package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
class Company extends Party {
    @ManyToOne
    Person director;

    @ManyToMany
    Set<Person> staff;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "company_id")
    List<Circle> logos;
}
