package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(indexes = @Index(name = "person_name", columnList = "family_name, given_name"))
public class Person extends Party {

    @Column(nullable = false, length = 100)
    String givenName;

    @Column(nullable = false, length = 100)
    String familyName;

    LocalDate birthday;
}
