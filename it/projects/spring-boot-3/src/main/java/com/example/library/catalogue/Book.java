package com.example.library.catalogue;

import com.example.library.lending.Loan;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
@Table(indexes = @Index(name = "ix_book_shelf", columnList = "shelfMark"))
public class Book {

    public enum Kind {
        PRINTED,
        SOUND
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @NotNull
    @Size(max = 120)
    String mainTitle;

    @Column(unique = true)
    UUID publicId;

    @Enumerated(EnumType.STRING)
    Kind kindOfBook;

    @ColumnDefault("'unknown'")
    String shelfMark;

    OffsetDateTime printedAt;

    Instant boughtAt;

    @Embedded
    Price listPrice;

    @Convert(converter = LanguagesConverter.class)
    List<String> spokenLanguages;

    @ElementCollection
    @NotAudited
    Set<String> keyWords = new HashSet<>();

    @ManyToMany
    @NotAudited
    Set<Author> writtenBy = new HashSet<>();

    @OneToMany(mappedBy = "lentBook", fetch = FetchType.LAZY)
    @NotAudited
    List<Loan> pastLoans;
}
