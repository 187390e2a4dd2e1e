package com.example.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Driver {

    @Id
    String licenceNumber;

    @Embedded
    @AttributeOverride(name = "streetName", column = @Column(name = "homeStreet"))
    Home home;

    @ElementCollection
    @CollectionTable
    @OrderColumn
    List<String> phoneNumbers;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Grade grade;
}
