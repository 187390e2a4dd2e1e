package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PercentageConverter implements AttributeConverter<Percentage, Short> {
    @Override
    public Short convertToDatabaseColumn(Percentage percentage) {
        return percentage == null ? null : (short) percentage.value();
    }

    @Override
    public Percentage convertToEntityAttribute(Short column) {
        return column == null ? null : new Percentage(column);
    }
}
