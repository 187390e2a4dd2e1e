package com.example.library.lending;

import java.time.LocalDate;

public record LoanKey(Long readerNumber, LocalDate lentOn) {}
