package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.RunInterruptedException;
import io.github.jpamigrate.engine.report.SingleConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Asks for a second connection, with a limit: a pool of one would let the run wait for itself. */
final class SecondConnection {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private SecondConnection() {}

    static Session open(DataSource dataSource) {
        CompletableFuture<Session> opening = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(opening, dataSource), "migrate-second-connection");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            return opening.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException tooLate) {
            opening.thenAccept(Session::close);
            throw new SingleConnectionException("waited " + LIMIT.toSeconds() + " s for it");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof DatabaseException refused) {
                throw new SingleConnectionException(refused.getMessage(), refused);
            }
            throw new AssertionError("opening a connection failed", failure.getCause());
        } catch (InterruptedException interrupted) {
            opening.thenAccept(Session::close);
            Thread.currentThread().interrupt();
            throw new RunInterruptedException(interrupted);
        }
    }

    private static void complete(CompletableFuture<Session> opening, DataSource dataSource) {
        try {
            opening.complete(Session.open(dataSource));
        } catch (RuntimeException | Error failure) {
            opening.completeExceptionally(failure);
        }
    }
}
