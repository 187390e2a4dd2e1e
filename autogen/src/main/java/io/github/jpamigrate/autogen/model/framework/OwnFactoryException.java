package io.github.jpamigrate.autogen.model.framework;

import io.github.jpamigrate.engine.report.MigrateException;

/** A Spring Boot application makes its entity manager factory itself, so that its settings are known to it alone. */
public final class OwnFactoryException extends MigrateException {
    private final String method;

    public OwnFactoryException(String method) {
        super(method + " makes an entity manager factory, so Spring Boot's settings and naming strategies do not reach"
                + " Hibernate. Those that the method sets are known only to the running application.\n"
                + "Say in the plugin's <configuration> what it sets, the naming strategy at least:\n"
                + "  <hibernate>\n"
                + "    <hibernate.physical_naming_strategy>org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl"
                + "</hibernate.physical_naming_strategy>\n"
                + "  </hibernate>\n"
                + "and the packages of its entities: -Dmigrate.packages=<packages>");
        this.method = method;
    }

    public String method() {
        return method;
    }
}
