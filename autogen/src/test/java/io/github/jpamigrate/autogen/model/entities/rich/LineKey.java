package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

@Embeddable
class LineKey implements Serializable {
    UUID productId;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey key && number == key.number && Objects.equals(productId, key.productId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(productId, number);
    }
}
