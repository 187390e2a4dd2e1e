package io.github.jpamigrate.autogen.model.framework;

import java.util.List;
import java.util.function.Supplier;
import org.jboss.jandex.IndexView;

/** Which framework a project is written for. */
public final class Frameworks {
    private Frameworks() {}

    /**
     * What the project's framework would tell Hibernate.
     *
     * @param own the project's classes; asked for where there is a framework
     * @throws io.github.jpamigrate.engine.report.MigrateException if its files cannot be read or say too little
     */
    public static Application application(
            ClassLoader project, Supplier<List<IndexView>> own, ApplicationRequest request) {
        if (Quarkus.isPresent(project)) {
            return new Quarkus(project, own.get(), request).application();
        }
        return SpringBoot.of(project, own, request).map(SpringBoot::application).orElseGet(Application::plain);
    }
}
