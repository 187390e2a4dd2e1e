package io.github.jpamigrate.autogen.model.entities.injected;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class HiddenConverter implements AttributeConverter<Hidden, byte[]> {
    private final Key key;

    HiddenConverter(Key key) {
        this.key = key;
    }

    @Override
    public byte[] convertToDatabaseColumn(Hidden hidden) {
        throw new AssertionError("asked for a value with " + key);
    }

    @Override
    public Hidden convertToEntityAttribute(byte[] column) {
        throw new AssertionError("asked for a value with " + key);
    }
}
