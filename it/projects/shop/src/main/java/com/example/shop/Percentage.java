package com.example.shop;

/** A share in hundredths of a percent: 1250 is 12.5 %. */
public record Percentage(short basisPoints) {}
