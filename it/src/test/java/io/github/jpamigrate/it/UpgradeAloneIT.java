package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs in production needs nothing of what thinks about entities. */
class UpgradeAloneIT {

    @ParameterizedTest
    @ValueSource(strings = {"upgrade", "current", "history", "heads", "stamp -Dto=head", "downgrade -Dto=base"})
    void loadsNeitherHibernateNorSchemaCrawler(String goal) throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "upgrade-alone");
        Path loaded = shop.folder().resolve("loaded-classes.txt");
        try (TestDatabase database = TestServer.ofVersion(18).newDatabase()) {
            database.of(shop).environment("MAVEN_OPTS", "-Xlog:class+load:file=" + loaded);
            shop.maven(("migrate:" + goal).split(" ")).succeeds();
        }
        List<String> classes;
        try (Stream<String> lines = Folders.read(loaded).lines()) {
            classes = lines.map(line -> line.replaceAll("^(\\[[^]]*])+ ", ""))
                    .map(line -> line.replaceAll(" .*", ""))
                    .collect(Collectors.toList());
        }
        assertThat(classes).anyMatch(name -> name.startsWith("io.github.jpamigrate.engine."));
        assertThat(classes.stream().filter(UpgradeAloneIT::thinksAboutEntities)).isEmpty();
    }

    private static boolean thinksAboutEntities(String name) {
        return name.startsWith("org.hibernate.") || name.startsWith("schemacrawler.") || name.startsWith("us.fatehi.");
    }
}
