package com.example.people;

import jakarta.persistence.Embeddable;

@Embeddable
public record Home(String streetName, int houseNumber) {}
