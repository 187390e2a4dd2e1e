package com.example.shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class PercentageConverter implements AttributeConverter<Percentage, Short> {

    @Override
    public Short convertToDatabaseColumn(Percentage percentage) {
        return percentage == null ? null : percentage.basisPoints();
    }

    @Override
    public Percentage convertToEntityAttribute(Short basisPoints) {
        return basisPoints == null ? null : new Percentage(basisPoints);
    }
}
