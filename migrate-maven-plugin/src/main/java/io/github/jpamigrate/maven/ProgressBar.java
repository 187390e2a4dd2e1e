package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.report.ProgressEvent;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.maven.execution.MavenExecutionRequest;

/** One line at the bottom of a terminal, drawn anew when something happens and every second. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 79;
    private static final int SQUARES = 20;
    private static final int SECOND = 1000;
    private static final long OFTEN_ENOUGH = Duration.ofMillis(50).toNanos();
    private static final String CLEARED = "\r\u001b[2K";

    private final PrintWriter terminal;
    private final long begin = System.nanoTime();
    private final Timer clock = new Timer("migrate-progress", true);
    private long drawn;
    private boolean visible;
    private ProgressEvent.RevisionStarted revision;
    private ProgressEvent.StatementStarted statement;

    ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
        clock.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        draw();
                    }
                },
                SECOND,
                SECOND);
    }

    /** A bar if there is a person at a terminal to see it, else nothing. */
    static Progress on(MavenExecutionRequest request) {
        boolean person = request.isInteractiveMode() && System.getenv("CI") == null;
        return Terminal.ifSomebodyIsThere(person)
                .<Progress>map(terminal -> new ProgressBar(terminal.output()))
                .orElse(NONE);
    }

    @Override
    public boolean shown() {
        return true;
    }

    @Override
    public synchronized void at(ProgressEvent.RevisionStarted event) {
        revision = event;
        statement = null;
        draw();
    }

    @Override
    public synchronized void at(ProgressEvent.StatementStarted event) {
        statement = event;
        if (System.nanoTime() - drawn >= OFTEN_ENOUGH) {
            draw();
        }
    }

    private synchronized void draw() {
        if (revision != null) {
            terminal.print(CLEARED + line(Duration.ofNanos(System.nanoTime() - begin)));
            terminal.flush();
            drawn = System.nanoTime();
            visible = true;
        }
    }

    /** For example {@code [#####---------------] 3 of 12, statement 2 of 4, 7 s: cab956d6e707 create the shop}. */
    String line(Duration elapsed) {
        int full = SQUARES * (revision.number() - 1) / revision.count();
        String part = statement == null ? "" : ", statement " + statement.number() + " of " + statement.count();
        String line = "[" + "#".repeat(full) + "-".repeat(SQUARES - full) + "] " + revision.number() + " of "
                + revision.count() + part + ", " + elapsed.toSeconds() + " s: "
                + revision.revision().id() + " " + revision.revision().message();
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH);
    }

    @Override
    public synchronized void hide() {
        if (visible) {
            terminal.print(CLEARED);
            terminal.flush();
            visible = false;
        }
    }

    @Override
    public synchronized void end() {
        clock.cancel();
        hide();
        revision = null;
    }
}
