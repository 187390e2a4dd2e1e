package io.github.jpamigrate.autogen.model.hibernate;

import io.github.jpamigrate.autogen.model.SettingsLeftOut;
import java.util.Map;

/**
 * Which of the project's settings reach Hibernate: all that shape tables, none that would connect, cache, start a
 * framework or write to a schema.
 */
final class Settings {
    private Settings() {}

    /** Takes out what must not be, and puts in what replaces the connection. */
    static void adjust(Map<String, Object> settings, int serverVersion) {
        settings.keySet().removeIf(SettingsLeftOut::includes);
        settings.put("hibernate.resource.beans.container", new ApplicationBeans());
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        // the same in 6.4
        settings.put("hibernate.temp.use_jdbc_metadata_defaults", "false");
        settings.put("jakarta.persistence.database-product-name", "PostgreSQL");
        settings.put("jakarta.persistence.database-product-version", String.valueOf(serverVersion));
        settings.put("jakarta.persistence.database-major-version", String.valueOf(serverVersion));
        settings.put("jakarta.persistence.database-minor-version", "0");
        settings.put("hibernate.cache.use_second_level_cache", "false");
        settings.put("hibernate.cache.use_query_cache", "false");
        settings.put("hibernate.hbm2ddl.halt_on_error", "true");
        settings.put("hibernate.hbm2ddl.import_files", "");
        settings.put("hibernate.hbm2ddl.skip_default_import_file", "true");
    }
}
