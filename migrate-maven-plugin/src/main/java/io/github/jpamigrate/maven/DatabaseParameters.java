package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.ConnectionSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What one place, or all places together, say about the database: pom, command line, settings, environment. */
record DatabaseParameters(Optional<String> url, Optional<String> user, Optional<String> password) {

    static final DatabaseParameters NONE = new DatabaseParameters(Optional.empty(), Optional.empty(), Optional.empty());

    private static final String EMBEDDED = "embedded:";

    /** {@code MIGRATE_URL}, {@code MIGRATE_USER}, {@code MIGRATE_PASSWORD}; {@code DATABASE_URL} for a missing first. */
    static DatabaseParameters ofEnvironment(Map<String, String> environment) {
        Optional<String> url = Stream.of("MIGRATE_URL", "DATABASE_URL")
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst();
        return new DatabaseParameters(
                url,
                Optional.ofNullable(environment.get("MIGRATE_USER")),
                Optional.ofNullable(environment.get("MIGRATE_PASSWORD")));
    }

    /**
     * All places together. Each of URL, user and password comes from the first place that has it. User and password inside
     * of a URL belong to the place of the URL, and to no other URL.
     *
     * @param places the ones that count most first
     */
    static DatabaseParameters of(DatabaseParameters... places) {
        DatabaseParameters all = NONE;
        for (DatabaseParameters place : places) {
            DatabaseParameters more = all.url.isPresent() ? place : place.withCredentialsOfUrl();
            all = new DatabaseParameters(
                    all.url.or(more::url), all.user.or(more::user), all.password.or(more::password));
        }
        return all;
    }

    boolean embedded() {
        return url.filter(text -> text.startsWith(EMBEDDED)).isPresent();
    }

    /** The folder after {@code embedded:}. */
    Optional<String> embeddedFolder() {
        return url.filter(text -> embedded())
                .map(text -> text.substring(EMBEDDED.length()))
                .filter(folder -> !folder.isBlank());
    }

    private DatabaseParameters withCredentialsOfUrl() {
        if (url.isEmpty() || embedded()) {
            return this;
        }
        ConnectionSettings settings = ConnectionSettings.parse(url.get());
        return new DatabaseParameters(
                Optional.of(settings.url()), user.or(settings::user), password.or(settings::password));
    }

    /** Names of what is set, never a value. */
    @Override
    public String toString() {
        return List.of(
                        url.isPresent() ? "url" : "",
                        user.isPresent() ? "user" : "",
                        password.isPresent() ? "password" : "")
                .stream()
                .filter(name -> !name.isEmpty())
                .toList()
                .toString();
    }
}
