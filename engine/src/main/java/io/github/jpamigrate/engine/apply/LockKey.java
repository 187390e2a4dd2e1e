package io.github.jpamigrate.engine.apply;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys of advisory locks, which are local to a database; made of the journal's name, so that two products with a journal
 * each do not wait for each other.
 *
 * @param run held by the lock's connection for the whole run
 * @param work held by each transaction that changes the schema, and so by one whose client was killed
 */
public record LockKey(long run, long work) {

    public static LockKey of(JournalTable table) {
        String name = "jpa-migrate " + table.sql();
        return new LockKey(number(name + " run"), number(name + " work"));
    }

    /** SQL that takes a lock without waiting, until the transaction ends: the pid of the session, null without success. */
    static String attempt(long key) {
        return attempt(key, List.of());
    }

    /**
     * The same, with more to evaluate in one statement whether the lock is taken or not: each statement costs the server
     * about as much as a short DDL statement does.
     */
    static String attempt(long key, List<String> more) {
        String attempt = "select case when pg_try_advisory_xact_lock(" + key + ") then pg_backend_pid() end";
        return Stream.concat(Stream.of(attempt), more.stream()).collect(Collectors.joining(", "));
    }

    private static long number(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
