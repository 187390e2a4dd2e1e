package io.github.jpamigrate.autogen.model.framework;

import io.github.jpamigrate.engine.report.MigrateException;

/** Only the running application can make its naming strategy. */
public final class NamingStrategyBeanException extends MigrateException {
    private final String setting;
    private final String method;

    public NamingStrategyBeanException(String setting, String method) {
        super(method + " makes the " + kind(setting)
                + " naming strategy, and only the running application can call it.\n"
                + "Make the strategy a class of its own with a constructor without parameters, and let the method return"
                + " that type or application.properties name it: spring.jpa.hibernate.naming." + kind(setting)
                + "-strategy=<class>");
        this.setting = setting;
        this.method = method;
    }

    public String setting() {
        return setting;
    }

    public String method() {
        return method;
    }

    private static String kind(String setting) {
        return setting.contains("physical") ? "physical" : "implicit";
    }
}
