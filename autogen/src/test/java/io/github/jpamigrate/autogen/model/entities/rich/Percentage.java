package io.github.jpamigrate.autogen.model.entities.rich;

record Percentage(int value) {}
