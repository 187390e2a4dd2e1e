package io.github.jpamigrate.autogen.model;

import java.util.List;

/** Settings of Hibernate that are not wanted here: what would connect, cache, start a framework or write to a schema. */
public final class SettingsLeftOut {
    private static final List<String> REMOVED = List.of(
            // would connect
            "hibernate.connection.",
            "hibernate.hikari.",
            "hibernate.c3p0.",
            "hibernate.agroal.",
            "hibernate.ucp.",
            "hibernate.proxool.",
            "hibernate.vibur.",
            "hibernate.dbcp.",
            "hibernate.multiTenancy",
            "hibernate.multi_tenant",
            "hibernate.tenant_identifier_resolver",
            "persistence.jdbc.",
            "persistence.jtaDataSource",
            "persistence.nonJtaDataSource",
            "persistence.database-",
            "persistence.provider",
            // would look for a transaction manager, a naming service, a container
            "hibernate.transaction.",
            "hibernate.jta.",
            "hibernate.jndi.",
            "hibernate.jmx.",
            "hibernate.current_session_context_class",
            "hibernate.resource.beans.",
            "hibernate.delay_cdi_access",
            "persistence.transactionType",
            "persistence.bean.manager",
            "persistence.validation.factory",
            // would cache
            "hibernate.cache.",
            "hibernate.javax.cache.",
            "persistence.sharedCache.",
            // would listen
            "hibernate.session_factory",
            "hibernate.ejb.",
            "hibernate.event.",
            "hibernate.integrator_provider",
            "hibernate.stats",
            "hibernate.generate_statistics",
            // would write to a schema, or add rows to the script
            "hibernate.hbm2ddl.auto",
            "hibernate.hbm2ddl.import_files",
            "hibernate.hbm2ddl.delimiter",
            "hibernate.hbm2ddl.create_namespaces",
            "hibernate.format_sql",
            "hibernate.show_sql",
            "hibernate.classLoader",
            "persistence.schema-generation.",
            "persistence.create-database-schemas",
            "persistence.sql-load-script-source");
    private static final List<String> STANDARDS = List.of("jakarta.", "javax.");

    private SettingsLeftOut() {}

    public static boolean includes(String name) {
        return REMOVED.stream().anyMatch(prefix -> name.startsWith(prefix) || standard(name, prefix));
    }

    private static boolean standard(String name, String prefix) {
        return STANDARDS.stream().anyMatch(standard -> name.startsWith(standard + prefix));
    }
}
