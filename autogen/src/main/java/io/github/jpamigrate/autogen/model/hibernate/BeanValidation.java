package io.github.jpamigrate.autogen.model.hibernate;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.HibernateException;
import org.hibernate.boot.internal.ClassLoaderAccessImpl;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.service.ServiceRegistry;

/**
 * Bean Validation's share of the DDL: NOT NULL, lengths, checks. An application gets it from an integrator of the
 * session factory; here that integrator's own method is called, with a validator that needs no expression language.
 */
final class BeanValidation {
    private static final String PRESENT = "jakarta.validation.Validation";
    private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";

    private BeanValidation() {}

    static void apply(MetadataImplementor metadata, ServiceRegistry registry, Map<String, Object> settings) {
        if (!wanted(settings)
                || BeanValidation.class.getClassLoader().getResource(PRESENT.replace('.', '/') + ".class") == null) {
            return;
        }
        Optional<ValidatorFactory> factory = Factories.made();
        factory.ifPresent(validators -> {
            try (validators) {
                constrain(validators, metadata, registry, settings);
            }
        });
    }

    private static boolean wanted(Map<String, Object> settings) {
        Object mode = settings.getOrDefault(
                "jakarta.persistence.validation.mode",
                settings.getOrDefault("javax.persistence.validation.mode", "auto"));
        List<String> modes = Arrays.stream(
                        mode.toString().toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .toList();
        Object toDdl = settings.getOrDefault("hibernate.validator.apply_to_ddl", "true");
        return (modes.contains("auto") || modes.contains("ddl")) && Boolean.parseBoolean(toDdl.toString());
    }

    private static void constrain(
            ValidatorFactory validators,
            MetadataImplementor metadata,
            ServiceRegistry registry,
            Map<String, Object> settings) {
        try {
            // public method of a class that is not
            Method method = Arrays.stream(Class.forName(ACTIVATOR).getDeclaredMethods())
                    .filter(candidate -> candidate.getName().equals("applyRelationalConstraints"))
                    .filter(candidate -> candidate.getParameterCount() == 5)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException(ACTIVATOR + ".applyRelationalConstraints"));
            method.setAccessible(true);
            method.invoke(
                    null,
                    validators,
                    (Collection<?>) metadata.getEntityBindings(),
                    settings,
                    registry.getService(JdbcEnvironment.class).getDialect(),
                    new ClassLoaderAccessImpl(null, registry.getService(ClassLoaderService.class)));
        } catch (InvocationTargetException exception) {
            throw new HibernateException("Bean Validation's constraints cannot be applied", exception.getCause());
        } catch (ReflectiveOperationException exception) {
            throw new HibernateException("Bean Validation's constraints cannot be applied", exception);
        }
    }

    /** Apart, so that nothing of {@code jakarta.validation} is loaded where it is absent. */
    private static final class Factories {
        static Optional<ValidatorFactory> made() {
            try {
                return Optional.of(made(Validation.byDefaultProvider().configure()));
            } catch (NoProviderFoundException exception) {
                // the API alone: an application runs without constraints then
                return Optional.empty();
            } catch (ValidationException exception) {
                return Optional.of(withoutConfigurationFile(exception));
            }
        }

        /** A {@code validation.xml} may name parts that only a running framework can make. */
        private static ValidatorFactory withoutConfigurationFile(ValidationException first) {
            try {
                return made(Validation.byDefaultProvider().configure().ignoreXmlConfiguration());
            } catch (ValidationException exception) {
                exception.addSuppressed(first);
                throw new HibernateException(
                        "Bean Validation is on the class path but does not start; without its constraints columns would"
                                + " lose NOT NULL. If the application runs without it, set"
                                + " jakarta.persistence.validation.mode to none",
                        exception);
            }
        }

        private static ValidatorFactory made(Configuration<?> configuration) {
            return configuration.messageInterpolator(new Untranslated()).buildValidatorFactory();
        }
    }

    /** No message is ever shown; the default one would want an expression language. */
    private static final class Untranslated implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
