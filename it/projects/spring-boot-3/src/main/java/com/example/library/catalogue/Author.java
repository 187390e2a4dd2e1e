package com.example.library.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity(name = "BookAuthor")
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    java.util.UUID id;

    String fullName;

    @Version
    int lockVersion;
}
