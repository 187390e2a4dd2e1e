package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities of a real application, in a jar most of whose other classes cannot be loaded here. */
class KeycloakModelTest {
    private static final Pattern TYPE = Pattern.compile("^[a-z.]+\\.[A-Z]\\w+");

    @ParameterizedTest
    @CsvSource({"26.0.0, 60, 84", "26.2.0, 61, 85", "26.4.7, 62, 86", "26.5.0, 63, 87"})
    void readsAllEntities(String version, int entities, int tables) throws Exception {
        Model model = new ModelReader().read(request(version));
        assertThat(model.statements().stream().filter(sql -> sql.startsWith("create table ")))
                .hasSize(tables);
        assertThat(model.failedGenerators()).isEmpty();
        Database database;
        try (ScratchDatabase scratch = TestServers.database()) {
            database = ModelOnServer.created(scratch, model.statements());
        }
        assertThat(database.tables().stream().map(Table::name))
                .containsExactlyElementsOf(model.entities().keySet());
        assertThat(database.tables().stream()
                        .mapToInt(table -> table.columns().size())
                        .sum())
                .isEqualTo(model.attributes().size());
        assertThat(io.github.jpamigrate.autogen.model.scan.EntityScanner.scan(entitiesOf(version))
                        .classes()
                        .size())
                .isEqualTo(entities);
    }

    /** The classes among the origins: neither collections nor attributes are named with a capital here. */
    private static Set<String> types(Model model) {
        return model.attributes().values().stream()
                .map(attribute -> TYPE.matcher(attribute))
                .filter(Matcher::find)
                .map(Matcher::group)
                .collect(Collectors.toSet());
    }

    private static ModelRequest request(String version) {
        return new ModelRequest(
                TestClassPath.with(
                        TestClassPath.jars("keycloak-" + version),
                        TestClassPath.libraries(TestClassPath.COMPILED_AGAINST)),
                List.of(entitiesOf(version)),
                List.of(),
                Optional.empty(),
                Map.of(),
                18,
                "public");
    }

    private static Path entitiesOf(String version) {
        return TestClassPath.jars("keycloak-" + version).stream()
                .filter(jar -> jar.getFileName().toString().startsWith("keycloak-model-jpa"))
                .findFirst()
                .orElseThrow();
    }
}
