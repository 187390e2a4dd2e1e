package com.example.library.catalogue;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public record Price(BigDecimal netAmount, String currencyCode) {}
