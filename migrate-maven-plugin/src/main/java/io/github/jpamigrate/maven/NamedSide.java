package io.github.jpamigrate.maven;

import io.github.jpamigrate.autogen.Side;
import io.github.jpamigrate.autogen.scratch.ServerLogin;
import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.DriverDataSource;
import java.util.Optional;
import org.postgresql.Driver;

/**
 * One of the two schemas that {@code diff} compares.
 *
 * @param name for messages; without password
 */
record NamedSide(String name, Side side) {

    /**
     * Reads what a parameter says.
     *
     * @param live the configured database
     * @throws NoDatabaseException when the configured database is meant and there is none
     */
    static NamedSide of(String parameter, String text, Optional<OpenDatabase> live) {
        return switch (text.strip()) {
            case "model" -> new NamedSide("model", new Side.Model());
            case "revisions" -> new NamedSide("revisions", new Side.Revisions());
            case "live" -> live(live.orElseThrow(() -> new NoDatabaseException("diff")));
            default -> ofUrl(parameter, text.strip());
        };
    }

    private static NamedSide live(OpenDatabase database) {
        return new NamedSide(database.description(), new Side.Live(database.dataSource()));
    }

    private static NamedSide ofUrl(String parameter, String text) {
        if (text.indexOf(':') < 0) {
            throw new InvalidParameterException(
                    parameter, text, "model, revisions, live, or a URL such as jdbc:postgresql://localhost/shop");
        }
        ConnectionSettings settings = ConnectionSettings.parse(text);
        ServerLogin login = new ServerLogin(settings.url(), settings.user(), settings.password());
        return new NamedSide(
                login.toString(), new Side.Live(new DriverDataSource(new Driver(), settings, "jpa-migrate")));
    }
}
