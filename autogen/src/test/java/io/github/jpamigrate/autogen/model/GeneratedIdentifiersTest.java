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
}
