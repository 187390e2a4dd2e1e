package com.example.library.lending;

import com.example.library.catalogue.Book;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
@IdClass(LoanKey.class)
public class Loan {

    @Id
    Long readerNumber;

    @Id
    LocalDate lentOn;

    @ManyToOne(optional = false)
    Book lentBook;

    @ManyToOne
    @JoinColumn(name = "substituteBook")
    Book givenInstead;
}
