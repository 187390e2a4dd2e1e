package io.github.jpamigrate.engine.revision;

import java.util.function.Supplier;

/** The bytes of a file, read once, no sooner than they are asked for. */
final class FileContent {
    private final String path;
    private final Supplier<byte[]> source;
    private byte[] bytes;

    /** @param source asked at most once, unless it fails */
    FileContent(String path, Supplier<byte[]> source) {
        this.path = path;
        this.source = source;
    }

    String path() {
        return path;
    }

    /** Not to be changed. */
    synchronized byte[] bytes() {
        if (bytes == null) {
            bytes = source.get();
        }
        return bytes;
    }

    String text() {
        return Utf8.text(path, bytes());
    }
}
