package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(schema = "shop", uniqueConstraints = @UniqueConstraint(name = "product_sku", columnNames = "sku"))
@Check(name = "sku_is_clean", constraints = "sku <> ';' and sku not like '%--%'")
@Comment("What is sold; never deleted")
// JPA has its own check constraints since 3.2; Hibernate 6 knows only these
@SuppressWarnings("deprecation")
class Product {
    @Id
    @GeneratedValue
    UUID id;

    @Column(nullable = false, length = 20)
    @Comment("As printed;\non the box")
    String sku;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Availability availability;

    @Enumerated(EnumType.STRING)
    Availability later;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> properties;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] tags;

    Percentage discount;

    @ManyToMany(mappedBy = "products")
    Set<Category> categories;

    @Column(name = "a_name_that_is_longer_than_the_sixty_three_bytes_postgresql_keeps_of_it")
    String longName;
}
