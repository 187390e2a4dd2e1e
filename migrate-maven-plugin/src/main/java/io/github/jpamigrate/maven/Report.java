package io.github.jpamigrate.maven;

import io.github.jpamigrate.engine.revision.Revision;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Lists in Maven's log. */
final class Report {

    /** More lines of one kind than this are seen with {@code mvn -X} only. */
    private static final int MOST = 100;

    private final Log log;
    private final Path folder;

    /** @param folder the project's; paths are shown relative to it */
    Report(Log log, Path folder) {
        this.log = log;
        this.folder = folder;
    }

    /** A title with its lines; nothing if there are none. */
    void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        log.info(title);
        lines.stream().limit(MOST).forEach(line -> log.info("  " + line));
        if (lines.size() > MOST) {
            log.info("  and " + (lines.size() - MOST) + " more, seen with mvn -X");
            lines.stream().skip(MOST).forEach(line -> log.debug("  " + line));
        }
    }

    /** The files of a new revision. */
    void files(Revision revision) {
        log.info("Wrote revision " + revision.id() + ", " + revision.message());
        log.info("  " + relative(revision.upgrade().path()));
        log.info("  " + relative(revision.downgrade().path()));
    }

    /** A path as it is shown. */
    String shown(String path) {
        return relative(path).toString();
    }

    private Path relative(String path) {
        Path file = Path.of(path);
        return file.startsWith(folder) ? folder.relativize(file) : file;
    }
}
