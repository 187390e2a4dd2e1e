package com.example.library.lending;

import java.io.Serializable;
import java.time.LocalDate;

public class LoanKey implements Serializable {

    Long readerNumber;

    LocalDate lentOn;

    @Override
    public boolean equals(Object other) {
        return other instanceof LoanKey key && readerNumber.equals(key.readerNumber) && lentOn.equals(key.lentOn);
    }

    @Override
    public int hashCode() {
        return readerNumber.hashCode() + lentOn.hashCode();
    }
}
