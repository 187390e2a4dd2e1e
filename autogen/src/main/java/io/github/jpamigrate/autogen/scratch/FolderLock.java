package io.github.jpamigrate.autogen.scratch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** Says that a JVM uses the folder of an embedded server; the operating system takes it back when the JVM ends. */
final class FolderLock implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ScratchException if another process, or another build in this one, keeps it for longer than the patience */
    static FolderLock acquire(Path folder, Duration patience) throws IOException {
        Path file = folder.resolve("lock");
        Path holder = folder.resolve("lock.pid");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = tryFor(channel, patience);
            if (!locked) {
                throw new ScratchException("The embedded PostgreSQL in " + folder + " is in use by process "
                        + (Files.exists(holder) ? Files.readString(holder) : "(unknown)")
                        + ". Wait for its end, or name another folder.");
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return new FolderLock(channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static boolean tryFor(FileChannel channel, Duration patience) throws IOException {
        Instant deadline = Instant.now().plus(patience);
        while (!tryOnce(channel)) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static boolean tryOnce(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ScratchException("Interrupted while waiting for another embedded PostgreSQL", interrupted);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new ScratchException("The lock of an embedded PostgreSQL cannot be released", failure);
        }
    }
}
