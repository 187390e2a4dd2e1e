package io.github.jpamigrate.autogen.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records in files, each under the key of what it depends on. Safe for several processes: a file is moved to its place when
 * it is complete. One that is damaged, or cannot be read or written, is as if it were not there.
 */
public final class SchemaCache {
    private static final int DIGEST = 32;
    /** Some more are looked through when the next one is kept. */
    private static final int KEPT = 100;

    private final Optional<Path> folder;

    private SchemaCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** One that remembers nothing. */
    public static SchemaCache none() {
        return new SchemaCache(Optional.empty());
    }

    /** @param folder made when something is kept */
    public static SchemaCache in(Path folder) {
        return new SchemaCache(Optional.of(folder));
    }

    /** Whether anything is ever found in it. */
    public boolean remembers() {
        return folder.isPresent();
    }

    /** What was kept under a key. */
    public <T extends Record> Optional<T> find(SchemaKey key, Class<T> type) {
        Optional<Path> file = folder.map(place -> place.resolve(key.text())).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<T> found = decode(Files.readAllBytes(file.get()), type);
            Files.setLastModifiedTime(file.get(), FileTime.from(Instant.now()));
            return found;
        } catch (IOException | ReflectiveOperationException | ClassCastException unreadable) {
            // then it is made again, and the file replaced
            return Optional.empty();
        }
    }

    /** Keeps a record, unless it does not come back as it was. */
    public void keep(SchemaKey key, Record value) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            byte[] bytes = encode(value);
            if (!decode(bytes, value.getClass()).filter(value::equals).isPresent()) {
                return;
            }
            Path place = Files.createDirectories(folder.get());
            Path unfinished = Files.createTempFile(place, "unfinished", "");
            try {
                Files.write(unfinished, bytes);
                Files.move(unfinished, place.resolve(key.text()), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            forgetOldest(place);
        } catch (IOException | ReflectiveOperationException notKept) {
            // a full disk, or a folder of somebody else's: the next run takes as long as this one
            return;
        }
    }

    private static byte[] encode(Record value) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new RecordWriter(content).write(value);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(SchemaKey.sha256().digest(content.toByteArray()));
        content.writeTo(file);
        return file.toByteArray();
    }

    private static <T> Optional<T> decode(byte[] file, Class<T> type) throws IOException, ReflectiveOperationException {
        if (file.length < DIGEST) {
            return Optional.empty();
        }
        MessageDigest digest = SchemaKey.sha256();
        digest.update(file, DIGEST, file.length - DIGEST);
        if (!Arrays.equals(digest.digest(), Arrays.copyOf(file, DIGEST))) {
            return Optional.empty();
        }
        ByteArrayInputStream content = new ByteArrayInputStream(file, DIGEST, file.length - DIGEST);
        return Optional.of(type.cast(new RecordReader(content).read()));
    }

    private static void forgetOldest(Path place) throws IOException {
        Map<Path, FileTime> files;
        try (Stream<Path> listed = Files.list(place)) {
            files = listed.collect(Collectors.toMap(file -> file, SchemaCache::lastUsed));
        }
        List<Path> oldest = files.keySet().stream()
                .sorted(Comparator.comparing(files::get).reversed())
                .skip(KEPT)
                .toList();
        for (Path file : oldest) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
