package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Line {
    @EmbeddedId
    LineKey key;

    @MapsId("productId")
    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Product product;

    int quantity;
}
