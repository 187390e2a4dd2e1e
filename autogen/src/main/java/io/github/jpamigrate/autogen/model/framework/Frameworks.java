package io.github.jpamigrate.autogen.model.framework;

import java.util.List;
import org.jboss.jandex.IndexView;

/** Which framework a project is written for. */
public final class Frameworks {
    private Frameworks() {}

    /**
     * What the project's framework would tell Hibernate.
     *
     * @param own the project's classes
     * @throws io.github.jpamigrate.engine.report.MigrateException if its files cannot be read or say too little
     */
    public static Application application(ClassLoader project, List<IndexView> own, ApplicationRequest request) {
        if (Quarkus.isPresent(project)) {
            return new Quarkus(project, own, request).application();
        }
        return SpringBoot.of(project, own, request).map(SpringBoot::application).orElseGet(Application::plain);
    }
}
