package io.github.jpamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.engine.report.Event.Direction;
import io.github.jpamigrate.engine.report.ProgressEvent;
import io.github.jpamigrate.engine.report.RevisionName;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final RevisionName SHOP = new RevisionName("cab956d6e707", "create the shop");
    private static final String CLEARED = "\r\u001b[2K";

    private final StringWriter terminal = new StringWriter();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal));

    @AfterEach
    void end() {
        bar.end();
    }

    private static ProgressEvent.RevisionStarted revision(int number) {
        return new ProgressEvent.RevisionStarted(Direction.UPGRADE, SHOP, number, 4);
    }

    @Test
    void isALine() {
        bar.at(revision(3));
        bar.at(new ProgressEvent.StatementStarted(SHOP, "a.sql", 7, 2, 5, "select 1"));

        assertThat(bar.line(Duration.ofSeconds(7)))
                .isEqualTo("[##########----------] 3 of 4, statement 2 of 5, 7 s: cab956d6e707 create the s");
        assertThat(terminal.toString())
                .startsWith(CLEARED + "[##########----------] 3 of 4, 0 s: cab956d6e707 create the shop");
    }

    @Test
    void makesRoomForTheLog() {
        EventLog log = new EventLog(new SystemStreamLog(), bar);
        log.accept(revision(1));
        assertThat(terminal.toString()).doesNotEndWith(CLEARED);

        log.accept(new ProgressEvent.RevisionFinished(Direction.UPGRADE, SHOP, 1, 4, Duration.ofMillis(5)));

        assertThat(terminal.toString()).endsWith(CLEARED);
    }

    @Test
    void isNotThereInBatchMode() {
        assertThat(ProgressBar.on(new DefaultMavenExecutionRequest().setInteractiveMode(false)))
                .isSameAs(Progress.NONE);
    }
}
