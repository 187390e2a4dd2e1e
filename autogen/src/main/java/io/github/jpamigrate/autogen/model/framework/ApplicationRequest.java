package io.github.jpamigrate.autogen.model.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is asked of a framework's files.
 *
 * @param packages only entities in these packages and below; the framework's own when empty
 * @param persistenceUnit the unit that was chosen by name
 * @param given settings of the build's own configuration, which go above the application's
 * @param leftOut names of settings that reach Hibernate in no case
 */
public record ApplicationRequest(
        List<String> packages,
        Optional<String> persistenceUnit,
        Map<String, String> given,
        Surroundings surroundings,
        Predicate<String> leftOut) {}
