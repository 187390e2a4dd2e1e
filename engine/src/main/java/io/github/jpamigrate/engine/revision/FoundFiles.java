package io.github.jpamigrate.engine.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Revision files, sorted by name. What is understood is what the fingerprint was taken of: each file is read once. */
record FoundFiles(List<RevisionFiles.NamedText> files) implements FoundRevisions {
    private static final byte[] NOTHING = {};

    /** Written without a stream: most starts of an application do this and nothing more, in a JVM that is cold. */
    @Override
    public Optional<String> fingerprint() {
        MessageDigest digest = Checksum.sha256();
        for (RevisionFiles.NamedText file : files) {
            byte[] content =
                    RevisionPairs.isUpgrade(file.name()) ? file.content().bytes() : NOTHING;
            digest.update((file.name() + "/" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public RevisionGraph graph() {
        return RevisionGraph.of(RevisionPairs.read(files));
    }
}
