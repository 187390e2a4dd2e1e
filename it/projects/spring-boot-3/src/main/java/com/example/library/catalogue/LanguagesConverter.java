package com.example.library.catalogue;

import jakarta.persistence.AttributeConverter;
import java.util.List;

public class LanguagesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> languages) {
        return languages == null ? null : String.join(",", languages);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? null : List.of(text.split(","));
    }
}
