package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Check;

@Entity
@Table(indexes = @Index(name = "review_once", columnList = "product_id, author_id", unique = true))
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    Product product;

    @ManyToOne(optional = false)
    Person author;

    /** The review this one answers. */
    @OneToOne
    Review answerTo;

    @Check(name = "review_stars", constraints = "stars between 1 and 5")
    @Column(nullable = false)
    short stars;

    @Column(columnDefinition = "text")
    String text;

    @Column(nullable = false)
    Instant writtenAt;
}
