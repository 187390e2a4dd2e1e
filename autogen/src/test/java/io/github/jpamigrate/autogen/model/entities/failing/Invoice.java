package io.github.jpamigrate.autogen.model.entities.failing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
@SuppressWarnings({"deprecation", "removal"})
class Invoice {
    @Id
    @GeneratedValue(generator = "numbers")
    @GenericGenerator(name = "numbers", type = NeedsTheApplication.class)
    long number;
}
