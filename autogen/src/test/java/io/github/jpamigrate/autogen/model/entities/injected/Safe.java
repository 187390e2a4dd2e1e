package io.github.jpamigrate.autogen.model.entities.injected;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
@SuppressWarnings({"deprecation", "removal"})
class Safe {
    @Id
    @GeneratedValue(generator = "keyed")
    @GenericGenerator(name = "keyed", type = KeyedNumbers.class)
    long id;

    Hidden content;
}
