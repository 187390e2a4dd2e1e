package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who changed what; in a schema of its own, which others may not write to. */
@Entity
@Table(name = "entry", schema = "audit", indexes = @Index(name = "entry_of_object", columnList = "object, happened_at"))
@Comment("Who changed what")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    @ColumnDefault("now()")
    Instant happenedAt;

    @Column(nullable = false, length = 100)
    String actor;

    @Column(nullable = false, length = 200)
    String object;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    Map<String, Object> change;

    byte[] signature;
}
