package io.github.jpamigrate.maven;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * Reads a parameter that may hold a password. {@code mvn -X} prints every parameter with its value, but one of this type as
 * it stands in the pom or the plugin's descriptor, {@code ${migrate.password}}: it is evaluated here.
 */
final class HiddenParameter {

    private final PluginParameterExpressionEvaluator evaluator;

    HiddenParameter(MavenSession session, MojoExecution execution) {
        evaluator = new PluginParameterExpressionEvaluator(session, execution);
    }

    /** The value; empty when nothing is configured, or nothing but white space. */
    Optional<String> value(PlexusConfiguration parameter) throws MojoExecutionException {
        if (parameter == null || parameter.getValue() == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(evaluator.evaluate(parameter.getValue()))
                    .map(Object::toString)
                    .filter(text -> !text.isBlank());
        } catch (ExpressionEvaluationException e) {
            throw new MojoExecutionException("parameter " + parameter.getName() + " cannot be evaluated", e);
        }
    }
}
