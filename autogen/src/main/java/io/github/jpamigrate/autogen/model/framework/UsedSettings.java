package io.github.jpamigrate.autogen.model.framework;

import java.util.Map;
import java.util.function.Predicate;

/** Settings for Hibernate, without those that are left out in any case: their placeholders need no values. */
record UsedSettings(Map<String, Setting> settings, Predicate<String> leftOut) {

    void addTo(Map<String, String> used) {
        settings.forEach((name, setting) -> {
            if (!leftOut.test(name)) {
                used.put(name, setting.resolved());
            }
        });
    }
}
