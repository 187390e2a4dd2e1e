package com.example.people;

public enum Grade {
    LEARNER,
    MASTER
}
