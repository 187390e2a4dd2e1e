package com.example.shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Warehouse {

    /** Given by people, such as {@code HAM-2}. */
    @Id
    @Column(length = 10)
    String code;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(nullable = false))
    Address address;
}
