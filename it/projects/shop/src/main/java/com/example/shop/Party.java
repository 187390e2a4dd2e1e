package com.example.shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

/** Whoever can buy: one table for what persons and companies share, one for each of them. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Comment("Whoever can buy")
public abstract class Party {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party")
    @SequenceGenerator(name = "party", sequenceName = "party_sequence", allocationSize = 50)
    Long id;

    @Version
    int version;

    @Column(nullable = false, length = 320, unique = true)
    @Comment("Where order confirmations are sent")
    String email;

    @Embedded
    Address address;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "delivery_street"))
    @AttributeOverride(name = "city", column = @Column(name = "delivery_city"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "delivery_postal_code", length = 16))
    @AttributeOverride(name = "country", column = @Column(name = "delivery_country", length = 2))
    Address deliveryAddress;

    @ElementCollection
    @CollectionTable(name = "party_phone", joinColumns = @JoinColumn(name = "party_id"))
    @MapKeyColumn(name = "kind", length = 20)
    @Column(name = "number", nullable = false, length = 40)
    Map<String, String> phones = new HashMap<>();

    @Column(nullable = false)
    @ColumnDefault("now()")
    Instant createdAt;
}
