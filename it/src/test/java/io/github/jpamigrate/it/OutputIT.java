package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.filter.RevisionFilter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What a project may say about the revisions that are written: what to keep out of, what to call them, what to change. */
class OutputIT {
    private static final String FILTER = """
            package com.example.filters;

            import io.github.jpamigrate.autogen.filter.Operations;
            import io.github.jpamigrate.autogen.filter.RevisionFilter;
            import io.github.jpamigrate.autogen.render.Operation;
            import java.util.ArrayList;
            import java.util.List;

            public class Grants implements RevisionFilter {
                @Override
                public Operations filter(Operations operations) {
                    List<Operation> upgrade = new ArrayList<>(operations.upgrade());
                    upgrade.add(Operation.of("what reports may read", "GRANT SELECT ON supplier TO PUBLIC"));
                    return operations.withUpgrade(upgrade);
                }
            }
            """;
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>filters</artifactId>
              <version>1</version>
            </project>
            """;
    private static final String DEPENDENCY = """
            <version>${jpamigrate.version}</version>
                    <dependencies>
                      <dependency>
                        <groupId>com.example</groupId>
                        <artifactId>filters</artifactId>
                        <version>1</version>
                      </dependency>
                    </dependencies>
                    <executions>""";

    @Test
    void ignoresNamesFilesAndFilters() throws Exception {
        SampleProject shop = SampleProject.copyOf("shop", "output");
        installFilter(shop.folder().resolveSibling("output-filters"));
        shop.edit(shop.folder().resolve("pom.xml"), """
                <version>${jpamigrate.version}</version>
                        <executions>""", DEPENDENCY);
        shop.edit(shop.source("Supplier"), "    boolean active;\n", """
                    boolean active;
                    String city;
                    String secret;
                """);

        shop.maven(
                        "migrate:revision",
                        "-Dmessage=say where suppliers are",
                        "-Dmigrate.ignore=column:supplier.secret",
                        "-Dmigrate.fileTemplate={year}-{id}.{slug}")
                .succeeds()
                .says("add column supplier.city", "what reports may read")
                .doesNotSay("secret");

        Path upgrade = shop.upgradeScripts().get(2);
        assertThat(upgrade.getFileName().toString())
                .matches("20[0-9]{2}-[0-9a-f]{12}\\.say_where_suppliers_are\\.upgrade\\.sql");
        assertThat(Folders.read(upgrade))
                .contains("ADD COLUMN city")
                .doesNotContain("secret")
                .endsWith("\n-- what reports may read\nGRANT SELECT ON supplier TO PUBLIC;\n");
        assertThat(Folders.read(shop.downgradeScripts().get(2))).contains("DROP COLUMN city");
        assertThat(Folders.read(shop.revisions().resolve("model.schema")))
                .contains("supplier.city")
                .doesNotContain("secret");
    }

    /** Puts a jar with the filter, as somebody else built it, into the repository of the samples. */
    private static void installFilter(Path folder) throws IOException {
        Path source = folder.resolve("Grants.java");
        Folders.write(source, FILTER);
        Path artifact = Path.of(System.getProperty("it.repository"), "com/example/filters/1");
        Folders.write(artifact.resolve("filters-1.pom"), POM);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(failed).isZero();
        Path jar = artifact.resolve("filters-1.jar");
        Files.deleteIfExists(jar);
        try (FileSystem inside =
                FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            String type = "com/example/filters/Grants.class";
            Files.createDirectories(inside.getPath("com/example/filters"));
            Files.copy(folder.resolve(type), inside.getPath(type));
            Files.createDirectories(inside.getPath("META-INF/services"));
            Files.writeString(
                    inside.getPath("META-INF/services/" + RevisionFilter.class.getName()),
                    "com.example.filters.Grants\n");
        }
    }
}
