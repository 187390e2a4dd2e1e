package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.policy.Allowance;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/** Goals that change the database or its journal. */
abstract class AbstractWritingMojo extends AbstractDatabaseMojo {

    /**
     * Leave for what is refused otherwise, as the refusal shows it: <code>&lt;kind&gt;:&lt;revision&gt;</code>, several
     * separated by commas, such as <code>downgrade:57dbe0e68bda</code>.
     */
    @Parameter(property = "migrate.allow")
    private String allow;

    AbstractWritingMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    Migrator.Builder configured(Migrator.Builder builder, OpenDatabase database) {
        Allowance[] allowances = Allowance.parseAll(allow == null ? "" : allow).toArray(Allowance[]::new);
        return builder.disposable(database.embedded()).allow(allowances);
    }
}
