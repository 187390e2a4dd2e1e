package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.util.Set;

@Entity
@Table(name = "\"Category\"", schema = "shop")
class Category {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counters")
    @TableGenerator(name = "counters", table = "counters")
    long id;

    @Column(name = "\"Group\"", nullable = false)
    String group;

    @ManyToOne
    Category parent;

    @ManyToMany
    @JoinTable(name = "Category_Products", schema = "shop")
    Set<Product> products;
}
