package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Filter(name = "visible")
@Table(indexes = @Index(name = "party_name", columnList = "name desc"))
abstract class Party extends Audited {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_numbers")
    @SequenceGenerator(name = "party_numbers", sequenceName = "party_numbers", initialValue = 1000, allocationSize = 10)
    long id;

    @Column(nullable = false)
    String name;

    @Column(name = "deleted_on")
    LocalDate deletedOn;

    @Embedded
    Address home;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_code"))
    Address billing;
}
