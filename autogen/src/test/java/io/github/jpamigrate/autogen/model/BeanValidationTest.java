package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a provider that has no expression language, which a plain {@code buildSessionFactory} does not survive. */
class BeanValidationTest {
    private static final String UNCONSTRAINED =
            "create table Member (age integer not null, id bigint not null, name varchar(255), primary key (id))";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void constraintsReachTheTable(String release) {
        String statement = create(validated(release));
        assertThat(statement).contains("name varchar(40) not null").containsPattern("check \\(+age>=18\\)+");
    }

    @Test
    void modeNoneLeavesThemOut() {
        assertThat(create(validated("7.1").withSetting("jakarta.persistence.validation.mode", "none")))
                .isEqualTo(UNCONSTRAINED);
        assertThat(create(validated("7.1").withSetting("jakarta.persistence.validation.mode", "callback")))
                .isEqualTo(UNCONSTRAINED);
    }

    @Test
    void withoutProviderTheyAreLeftOut() {
        assertThat(create(new TestProject(folder).withClasses("validated/Member")))
                .isEqualTo(UNCONSTRAINED);
    }

    @Test
    void configurationFileThatNeedsTheApplicationDoesNotHinder() {
        TestProject project = validated("7.1").withFile("META-INF/validation.xml", """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                  <constraint-validator-factory>com.acme.FromTheContainer</constraint-validator-factory>
                </validation-config>""");
        assertThat(create(project)).contains("name varchar(40) not null");
    }

    private TestProject validated(String release) {
        return new TestProject(folder)
                .withClasses("validated/Member")
                .withLibraries(TestClassPath.with(TestClassPath.libraries(release), TestClassPath.validation()));
    }

    private static String create(TestProject project) {
        List<String> statements = project.model().statements();
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }
}
