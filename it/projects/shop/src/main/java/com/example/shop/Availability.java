package com.example.shop;

public enum Availability {
    IN_STOCK,
    TO_ORDER,
    DISCONTINUED
}
