package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A node in the tree of categories. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "category_name_in_parent",
                        columnNames = {"parent_id", "name"}))
public class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Category parent;

    @Column(nullable = false, length = 80)
    String name;

    @Column(nullable = false)
    @ColumnDefault("0")
    int position;
}
