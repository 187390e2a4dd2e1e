package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@DiscriminatorColumn(name = "kind", length = 10)
class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(precision = 12, scale = 2, nullable = false)
    @ColumnDefault("0")
    BigDecimal net;

    @GeneratedColumn("net * 1.19")
    @Column(precision = 12, scale = 2)
    BigDecimal gross;
}
