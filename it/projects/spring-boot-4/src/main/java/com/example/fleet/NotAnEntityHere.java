package com.example.fleet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Beside the application, where Spring Boot looks only without {@code @EntityScan}. */
@Entity
public class NotAnEntityHere {

    @Id
    Long id;
}
