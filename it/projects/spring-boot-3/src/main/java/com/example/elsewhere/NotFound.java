package com.example.elsewhere;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Outside of the application's package, where Spring Boot does not look. */
@Entity
public class NotFound {

    @Id
    Long id;
}
