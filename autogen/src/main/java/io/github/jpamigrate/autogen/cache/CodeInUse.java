package io.github.jpamigrate.autogen.cache;

import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.engine.Migrator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which code read a schema: another release, or another build of the same, may read it in another way. Of this code it is
 * the content that counts, since builds of one version differ; of libraries the file, whose name has the version.
 */
final class CodeInUse {
    private static final List<String> LIBRARIES =
            List.of("schemacrawler/crawl/SchemaCrawler.class", "org/postgresql/Driver.class");

    private CodeInUse() {}

    /** Texts that are others when the code is another. */
    static List<String> fingerprint() {
        List<String> texts = new ArrayList<>();
        for (Class<?> type : List.of(Crawler.class, Migrator.class)) {
            texts.add(content(type));
        }
        for (String library : LIBRARIES) {
            texts.add(String.valueOf(CodeInUse.class.getClassLoader().getResource(library)));
        }
        return texts;
    }

    private static String content(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            MessageDigest digest = SchemaKey.sha256();
            for (Path file : files(place)) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException("The code of " + type.getName() + " cannot be read", failure);
        } catch (URISyntaxException failure) {
            throw new IllegalStateException("The code of " + type.getName() + " has no place", failure);
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
