package com.example.shop;

/** A type of its own in the database. */
public enum OrderStatus {
    OPEN,
    PAID,
    SHIPPED,
    CANCELLED
}
