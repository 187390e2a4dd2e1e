package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "coupon_ends_after_start", constraints = "valid_until is null or valid_until >= valid_from")
public class Coupon {

    @Id
    @Column(length = 20)
    String code;

    @Convert(converter = PercentageConverter.class)
    @Column(nullable = false)
    Percentage discount;

    @Column(nullable = false)
    LocalDate validFrom;

    LocalDate validUntil;

    @ManyToMany
    Set<Product> products = new HashSet<>();
}
