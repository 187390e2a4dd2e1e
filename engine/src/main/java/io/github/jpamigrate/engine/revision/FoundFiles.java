package io.github.jpamigrate.engine.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Revision files, sorted by name. What is understood is what the fingerprint was taken of: each file is read once. */
record FoundFiles(List<FoundFile> files) implements FoundRevisions {
    private static final byte[] NOTHING = {};
    /** No name holds it. */
    private static final byte AFTER_NAME = '/';

    /** Most starts of an application do this and nothing more, in a JVM that is cold: no streams, few objects. */
    @Override
    public Optional<String> fingerprint() {
        MessageDigest digest = Checksum.sha256();
        for (FoundFile file : files) {
            byte[] content = RevisionPairs.isUpgrade(file.name()) ? file.bytes() : NOTHING;
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update(AFTER_NAME);
            update(digest, content.length);
            digest.update(content);
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static void update(MessageDigest digest, int length) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            digest.update((byte) (length >> shift));
        }
    }

    @Override
    public RevisionGraph graph() {
        return RevisionGraph.of(RevisionPairs.read(files));
    }
}
