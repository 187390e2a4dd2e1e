package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "company_register_entry",
                        columnNames = {"register_court", "register_number"}))
public class Company extends Party {

    @Column(nullable = false)
    String name;

    String registerCourt;

    @Column(length = 30)
    String registerNumber;

    @Column(length = 20, unique = true)
    String taxNumber;
}
