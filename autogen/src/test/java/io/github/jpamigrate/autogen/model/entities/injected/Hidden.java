package io.github.jpamigrate.autogen.model.entities.injected;

record Hidden(String text) {}
