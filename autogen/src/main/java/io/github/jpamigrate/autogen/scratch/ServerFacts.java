package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What has to be known of a server to make databases there.
 *
 * @param mayCreate whether the user may create databases
 * @param template what follows {@code CREATE DATABASE name}, for one with the encoding and locale of the database asked
 */
record ServerFacts(int serverVersion, boolean mayCreate, String template) {
    private static final int LOCALE_PROVIDERS = 15;
    private static final int ICU_RULES = 16;
    private static final int BUILTIN_PROVIDER = 17;

    static ServerFacts ask(ServerLogin login) {
        try (Connection connection = ServerDatabases.connect(login);
                Statement statement = connection.createStatement()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            try (ResultSet row = statement.executeQuery("SELECT r.rolcreatedb OR r.rolsuper AS may_create, "
                    + template(version)
                    + " AS template FROM pg_catalog.pg_roles r, pg_catalog.pg_database d"
                    + " WHERE r.rolname = current_user AND d.datname = current_database()")) {
                row.next();
                return new ServerFacts(version, row.getBoolean("may_create"), row.getString("template"));
            }
        } catch (SQLException failure) {
            throw new ScratchException("The server " + login + " cannot be asked: " + failure.getMessage(), failure);
        }
    }

    /** An SQL expression; template0 is the only template that takes another encoding and locale than its own. */
    private static String template(int version) {
        String common = "' TEMPLATE template0 ENCODING ' || quote_literal(pg_encoding_to_char(d.encoding))"
                + " || ' LC_COLLATE ' || quote_literal(d.datcollate) || ' LC_CTYPE ' || quote_literal(d.datctype)";
        if (version < LOCALE_PROVIDERS) {
            return common;
        }
        String locale = version < BUILTIN_PROVIDER ? "d.daticulocale" : "d.datlocale";
        String builtin = version < BUILTIN_PROVIDER
                ? ""
                : " WHEN 'b' THEN ' LOCALE_PROVIDER builtin BUILTIN_LOCALE ' || quote_literal(" + locale + ")";
        String rules = version < ICU_RULES ? "" : " || coalesce(' ICU_RULES ' || quote_literal(d.daticurules), '')";
        return common + " || CASE d.datlocprovider"
                + " WHEN 'i' THEN ' LOCALE_PROVIDER icu ICU_LOCALE ' || quote_literal(" + locale + ")" + rules
                + builtin
                + " ELSE ' LOCALE_PROVIDER libc' END";
    }
}
