package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities of a real application, whose jar holds classes that cannot be loaded here. */
class KeycloakModelTest {
    @ParameterizedTest
    @CsvSource({"26.0.0, 0", "26.2.0, 0", "26.4.7, 0", "26.5.0, 87"})
    void readsAllEntities(String version, int tables) {
        List<Path> jars = TestClassPath.jars("keycloak-" + version);
        Path entities = jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("keycloak-model-jpa"))
                .findFirst()
                .orElseThrow();
        long start = System.nanoTime();
        Model model = new ModelReader()
                .read(TestClassPath.request(TestClassPath.with(TestClassPath.hibernate(), jars), List.of(entities)));
        System.err.println(version + " " + (System.nanoTime() - start) / 1_000_000 + " ms "
                + model.entities().size()
                + " tables, " + model.statements().size() + " statements, "
                + model.attributes().size() + " columns, "
                + model.generatedSequences() + model.failedGenerators());
        assertThat(model.statements().stream().filter(sql -> sql.startsWith("create table")))
                .hasSize(tables);
    }
}
