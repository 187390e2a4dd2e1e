package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.model.Model.FailedGenerator;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedIdentifiersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void failedGeneratorIsNamedAndNeverAsked(String release) {
        Model model = new TestProject(folder)
                .withClasses("failing/Invoice", "failing/NeedsTheApplication", "failing/Receipt")
                .withLibraries(TestClassPath.libraries(release))
                .model();
        assertThat(model.failedGenerators()).hasSize(1);
        FailedGenerator failed = model.failedGenerators().get(0);
        assertThat(failed.entity()).isEqualTo(TestProject.named("failing/Invoice"));
        assertThat(failed.attribute()).isEqualTo("number");
        // 6 says first which entity it speaks of
        assertThat(failed.reason()).endsWith("no tenant is set");
        assertThat(model.generatedSequences()).containsOnlyKeys(new QualifiedName("public", "receipt_seq"));
        assertThat(model.entities()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void whatOnlyAContainerCanMakeDoesNotHinder(String release) {
        Model model = new TestProject(folder)
                .withClasses(
                        "injected/Safe",
                        "injected/Hidden",
                        "injected/HiddenConverter",
                        "injected/Key",
                        "injected/KeyedNumbers")
                .withLibraries(TestClassPath.libraries(release))
                // else Hibernate asks no container for generators, and the application would not start
                .withSetting("hibernate.cdi.extensions", "true")
                .model();
        assertThat(model.statements())
                .containsExactly("create table Safe (id bigint not null, content bytea, primary key (id))");
        assertThat(model.failedGenerators()).hasSize(1);
        assertThat(model.failedGenerators().get(0).reason())
                .contains("only the running application can make a " + TestProject.named("injected/KeyedNumbers"));
    }
}
