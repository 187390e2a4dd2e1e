package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.MigrateException;

/** A goal needs a database and none is configured. */
final class NoDatabaseException extends MigrateException {

    NoDatabaseException(String goal) {
        super("""
                No database is configured, and migrate:%s needs one. Name it:
                  on the command line  mvn migrate:%s -Dmigrate.url=jdbc:postgresql://localhost/shop -Dmigrate.user=shop
                  in the environment   MIGRATE_URL, MIGRATE_USER, MIGRATE_PASSWORD, or DATABASE_URL
                  in the pom           <properties><migrate.url>...</migrate.url></properties>
                or try it with a PostgreSQL under target/:
                  mvn migrate:%s -Dmigrate.url=embedded:""".formatted(goal, goal, goal));
    }
}
