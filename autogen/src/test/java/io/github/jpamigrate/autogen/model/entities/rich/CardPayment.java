package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Entity;

@Entity
class CardPayment extends Payment {
    String lastDigits;
}
