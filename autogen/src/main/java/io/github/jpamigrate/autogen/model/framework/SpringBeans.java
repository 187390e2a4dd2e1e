package io.github.jpamigrate.autogen.model.framework;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * The application's own beans that Spring Boot would hand to Hibernate: naming strategies, and a factory of its own that
 * takes Spring Boot's place. What only running the application would tell is refused, not guessed.
 */
final class SpringBeans {
    private static final DotName BEAN = DotName.createSimple("org.springframework.context.annotation.Bean");
    private static final DotName COMPONENT = DotName.createSimple("org.springframework.stereotype.Component");
    private static final List<DotName> FACTORIES = Stream.of(
                    "org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean",
                    "jakarta.persistence.EntityManagerFactory")
            .map(DotName::createSimple)
            .toList();
    private static final Map<String, String> STRATEGIES = Map.of(
            "hibernate.physical_naming_strategy", "org.hibernate.boot.model.naming.PhysicalNamingStrategy",
            "hibernate.implicit_naming_strategy", "org.hibernate.boot.model.naming.ImplicitNamingStrategy");

    private final ClassLoader project;
    private final List<IndexView> own;
    private final Map<String, String> given;

    /** @param given settings that the build's own configuration gives; what they answer is not asked of beans */
    SpringBeans(ClassLoader project, List<IndexView> own, Map<String, String> given) {
        this.project = project;
        this.own = own;
        this.given = given;
    }

    /**
     * An application that makes its entity manager factory itself gets nothing of Spring Boot's settings.
     *
     * @throws OwnFactoryException unless the build says which naming strategy the factory has
     */
    void refuseOwnFactory() {
        if (given.containsKey("hibernate.physical_naming_strategy")) {
            return;
        }
        methods().stream()
                .filter(method -> FACTORIES.contains(method.returnType().name()))
                .findFirst()
                .ifPresent(method -> {
                    throw new OwnFactoryException(named(method));
                });
    }

    /**
     * The class of the application's naming strategy bean, when there is one.
     *
     * @param setting Hibernate's name for the strategy
     * @param configured whether a file names a strategy; then a bean that cannot be made here is taken to be the same
     * @throws NamingStrategyBeanException if only the running application can make it
     */
    Optional<String> namingStrategy(String setting, boolean configured) {
        if (given.containsKey(setting)) {
            return Optional.empty();
        }
        Optional<Class<?>> strategy = loaded(STRATEGIES.get(setting));
        if (strategy.isEmpty()) {
            return Optional.empty();
        }
        for (MethodInfo method : methods()) {
            Optional<Class<?>> type = loaded(method.returnType().name().toString())
                    .filter(candidate -> strategy.get().isAssignableFrom(candidate));
            if (type.isPresent() && isMadeHere(type.get())) {
                return type.map(Class::getName);
            }
            if (type.isPresent() && !configured) {
                throw new NamingStrategyBeanException(setting, named(method));
            }
        }
        return components().stream()
                .flatMap(name -> loaded(name).stream())
                .filter(strategy.get()::isAssignableFrom)
                .map(Class::getName)
                .findFirst();
    }

    /** Whether the class tells all: it is made without parameters, and nothing of the project is derived from it. */
    private boolean isMadeHere(Class<?> type) {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        boolean plain = constructors.length == 1 && constructors[0].getParameterCount() == 0;
        DotName name = DotName.createSimple(type.getName());
        return plain
                && !Modifier.isAbstract(type.getModifiers())
                && own.stream()
                        .allMatch(index -> index.getKnownDirectSubclasses(name).isEmpty());
    }

    private List<MethodInfo> methods() {
        return own.stream()
                .flatMap(index -> index.getAnnotations(BEAN).stream())
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(AnnotationTarget::asMethod)
                .sorted(Comparator.comparing(SpringBeans::named))
                .toList();
    }

    private List<String> components() {
        List<String> names = new ArrayList<>();
        own.stream()
                .flatMap(index -> index.getAnnotations(COMPONENT).stream())
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(AnnotationTarget::asClass)
                .filter(SpringBeans::mayName)
                .forEach(type -> names.add(type.name().toString()));
        return names.stream().sorted().toList();
    }

    /** Most components need not be loaded to see that they name nothing. */
    private static boolean mayName(ClassInfo type) {
        return Stream.concat(type.interfaceNames().stream(), Stream.of(type.superName()))
                .anyMatch(name -> name.toString().contains("Naming"));
    }

    private Optional<Class<?>> loaded(String name) {
        try {
            return Optional.of(Class.forName(name, false, project));
        } catch (ClassNotFoundException | LinkageError exception) {
            // a type that cannot be loaded is none that Hibernate could use
            return Optional.empty();
        }
    }

    private static String named(MethodInfo method) {
        return method.declaringClass().name() + "." + method.name() + "()";
    }
}
