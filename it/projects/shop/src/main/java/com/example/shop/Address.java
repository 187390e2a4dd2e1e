package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {

    String street;

    String city;

    @Column(length = 16)
    String postalCode;

    /** Two letters, as in ISO 3166. */
    @Column(length = 2)
    String country;
}
