package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

/** How many of a product lie in a warehouse. */
@Entity
@Check(name = "stock_reserved_is_there", constraints = "reserved between 0 and quantity")
public class Stock {

    @EmbeddedId
    Place id;

    @Version
    int version;

    @ManyToOne(optional = false)
    @MapsId("warehouse")
    Warehouse warehouse;

    @ManyToOne(optional = false)
    @MapsId("product")
    Product product;

    @Column(nullable = false)
    @ColumnDefault("0")
    int quantity;

    @Column(nullable = false)
    @ColumnDefault("0")
    int reserved;

    @Embeddable
    public static class Place {

        @Column(length = 10)
        String warehouse;

        UUID product;

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && warehouse.equals(place.warehouse) && product.equals(place.product);
        }

        @Override
        public int hashCode() {
            return Objects.hash(warehouse, product);
        }
    }
}
