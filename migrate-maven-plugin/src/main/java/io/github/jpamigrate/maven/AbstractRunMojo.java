package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.apply.TransactionMode;
import io.github.jpamigrate.engine.report.RevisionName;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/** Goals that run scripts in the configured database. */
abstract class AbstractRunMojo extends AbstractWritingMojo {

    /**
     * How long to wait while another run is at work: a number with one of the units <code>ms</code>, <code>s</code>,
     * <code>m</code> and <code>h</code>.
     */
    @Parameter(property = "migrate.lockWait", defaultValue = "5m")
    private String lockWait;

    /**
     * How long a statement may wait for a table that others use, and so hold up all who come after it, before its
     * transaction is rolled back and tried again.
     */
    @Parameter(property = "migrate.lockTimeout", defaultValue = "5s")
    private String lockTimeout;

    /**
     * How often a transaction is tried that had to give way to others.
     */
    @Parameter(property = "migrate.attempts", defaultValue = "10")
    private String attempts;

    /**
     * How much is one transaction: <code>revision</code>, or <code>all</code> for the whole run.
     */
    @Parameter(property = "migrate.transaction", defaultValue = "revision")
    private String transaction;

    private Progress progress = Progress.NONE;

    AbstractRunMojo(RepositorySystem repositorySystem, SettingsDecrypter settingsDecrypter) {
        super(repositorySystem, settingsDecrypter);
    }

    @Override
    final void run() throws MojoExecutionException {
        progress = ProgressBar.on(session.getRequest());
        try {
            runScripts();
        } finally {
            progress.end();
        }
    }

    /** The goal itself. */
    abstract void runScripts() throws MojoExecutionException;

    @Override
    final Progress progress() {
        return progress;
    }

    @Override
    final Migrator.Builder configured(Migrator.Builder builder, OpenDatabase database) {
        return super.configured(builder, database)
                .lockWait(Durations.parse("migrate.lockWait", lockWait, Duration.ZERO))
                .lockTimeout(Durations.parse("migrate.lockTimeout", lockTimeout, Duration.ofMillis(1)))
                .attempts(attempts())
                .transaction(transaction());
    }

    private int attempts() {
        if (!attempts.matches("[1-9][0-9]{0,5}")) {
            throw new InvalidParameterException(
                    "migrate.attempts", attempts, "a number from 1 on: -Dmigrate.attempts=10");
        }
        return Integer.parseInt(attempts);
    }

    private TransactionMode transaction() {
        return Arrays.stream(TransactionMode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(transaction))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(
                        "migrate.transaction", transaction, "revision or all: -Dmigrate.transaction=all"));
    }

    /** The last line of a run. */
    final void told(List<RevisionName> done, List<RevisionName> finished, List<RevisionName> now) {
        String place = " database is at " + Places.text(now);
        if (!done.isEmpty()) {
            getLog().info("The" + place);
        } else if (!finished.isEmpty()) {
            String names = finished.stream().map(RevisionName::toString).collect(Collectors.joining(", "));
            getLog().info("Finished what an earlier run left half done: " + names + ". The" + place);
        } else {
            getLog().info("Nothing to do: the" + place);
        }
    }
}
