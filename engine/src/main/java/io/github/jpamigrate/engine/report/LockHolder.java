package io.github.jpamigrate.engine.report;

import java.time.Instant;
import java.util.Optional;

/**
 * A session that holds the lock. PostgreSQL shows all but the pid only to the same user, to superusers and to members of
 * pg_read_all_stats.
 */
public record LockHolder(
        int pid,
        Optional<String> user,
        Optional<String> application,
        Optional<String> client,
        Optional<Instant> since) {

    @Override
    public String toString() {
        return "pid " + pid
                + user.map(name -> ", user " + name).orElse("")
                + application.map(name -> ", application '" + name + "'").orElse("")
                + client.map(address -> ", client " + address).orElse("")
                + since.map(moment -> ", since " + moment).orElse("");
    }
}
