package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("CARD")
public class CardPayment extends Payment {

    @Column(length = 4)
    String lastDigits;

    @Column(unique = true, length = 64)
    String authorizationCode;
}
