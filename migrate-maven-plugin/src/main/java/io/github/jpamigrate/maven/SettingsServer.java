package io.github.jpamigrate.maven;

import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** User and password out of {@code settings.xml}. */
final class SettingsServer {

    private final Settings settings;
    private final SettingsDecrypter decrypter;

    SettingsServer(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    /**
     * The login of a server, decrypted.
     *
     * @param id may be null: no login
     * @throws UnknownServerException if there is no server of that id
     */
    DatabaseParameters login(String id) {
        if (id == null || id.isBlank()) {
            return DatabaseParameters.NONE;
        }
        Server server = Optional.ofNullable(settings.getServer(id)).orElseThrow(() -> new UnknownServerException(id));
        Server decrypted =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
        return new DatabaseParameters(
                Optional.empty(),
                Optional.ofNullable(decrypted.getUsername()),
                Optional.ofNullable(decrypted.getPassword()));
    }
}
