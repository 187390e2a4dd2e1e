package io.github.jpamigrate.autogen.cache;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * What scratch databases held after the same SQL had run in them. The keys hold all that it depends on: the SQL, the server,
 * the names of default schema and journal, the time zone that the driver tells the server, and the code that reads. SQL whose
 * result may change from one run to the next is not remembered.
 */
public final class ScratchMemory {
    private final SchemaCache cache;
    private final ScratchDatabases scratch;
    private final String defaultSchema;
    private final String journal;
    private Optional<List<String>> surroundings = Optional.empty();

    /**
     * A memory.
     *
     * @param scratch where the databases come from; asked what they are like only when something is looked for or kept
     */
    public ScratchMemory(SchemaCache cache, ScratchDatabases scratch, String defaultSchema, String journal) {
        this.cache = cache;
        this.scratch = scratch;
        this.defaultSchema = defaultSchema;
        this.journal = journal;
    }

    /**
     * What revisions make of an empty database.
     *
     * @param extensions installed then
     */
    public record Replay(Database database, List<Extension> extensions) {}

    /** Whether anything is ever remembered. */
    public boolean remembers() {
        return cache.remembers();
    }

    /** Whether it remembers what these make of a database. */
    public boolean remembers(RevisionGraph revisions, List<String> statements) {
        return key(revisions, List.of()).isPresent()
                && key(statements, List.of()).isPresent();
    }

    /** What these revisions made the last time, when these extensions were installed after them. */
    public Optional<Replay> replay(RevisionGraph revisions, List<Extension> extensions) {
        return key(revisions, extensions).flatMap(key -> cache.find(key, Replay.class));
    }

    /** Keeps what they made. */
    public void keep(RevisionGraph revisions, List<Extension> extensions, Replay replay) {
        key(revisions, extensions).ifPresent(key -> cache.keep(key, replay));
    }

    /** What these statements made the last time, in a database that has these extensions. */
    public Optional<Database> created(List<String> statements, List<Extension> extensions) {
        return key(statements, extensions).flatMap(key -> cache.find(key, Database.class));
    }

    /** Keeps what they made. */
    public void keep(List<String> statements, List<Extension> extensions, Database database) {
        key(statements, extensions).ifPresent(key -> cache.keep(key, database));
    }

    /**
     * An answer that was kept.
     *
     * @param question all that the answer depends on, beside the server and the code
     */
    public <T extends Record> Optional<T> answer(Record question, Class<T> type) {
        return cache.remembers() ? key(question).flatMap(key -> cache.find(key, type)) : Optional.empty();
    }

    /** Keeps an answer; to be asked before is whether it {@link #remembers(RevisionGraph, List) remembers} such things. */
    public void keep(Record question, Record answer) {
        key(question).ifPresent(key -> cache.keep(key, answer));
    }

    private Optional<SchemaKey> key(Record question) {
        return key("question", Stream.of(SchemaKey.of(question).text()));
    }

    private Optional<SchemaKey> key(RevisionGraph revisions, List<Extension> extensions) {
        if (!cache.remembers()) {
            return Optional.empty();
        }
        List<Revision> all = all(revisions);
        List<Script> scripts = all.stream()
                .map(revision -> Script.parse(
                        revision.upgrade().path(), revision.upgrade().text()))
                .toList();
        if (!FixedResult.ofScripts(scripts)) {
            return Optional.empty();
        }
        Stream<String> texts = all.stream().map(revision -> revision.upgrade().text());
        return key("revisions", Stream.concat(texts(extensions), texts));
    }

    /** Those that some database may see. */
    public static List<Revision> all(RevisionGraph revisions) {
        return Stream.concat(revisions.revisions().stream(), revisions.squashed().stream())
                .toList();
    }

    private Optional<SchemaKey> key(List<String> statements, List<Extension> extensions) {
        if (!cache.remembers() || !statements.stream().allMatch(FixedResult::ofStatement)) {
            return Optional.empty();
        }
        return key("statements", Stream.concat(texts(extensions), statements.stream()));
    }

    private static Stream<String> texts(List<Extension> extensions) {
        return Stream.concat(
                Stream.of(extensions.size() + " extensions"),
                extensions.stream()
                        .map(extension -> extension.name() + " in " + extension.schema() + " " + extension.required()));
    }

    private Optional<SchemaKey> key(String what, Stream<String> texts) {
        return surroundings().map(around -> {
            List<String> all = new ArrayList<>(around);
            all.add(what);
            texts.forEach(all::add);
            return SchemaKey.of(all);
        });
    }

    /** Asked once, over a connection; empty when the server does not say what its databases depend on. */
    private Optional<List<String>> surroundings() {
        if (surroundings.isEmpty()) {
            surroundings = scratch.identity().map(this::surroundings);
        }
        return surroundings;
    }

    private List<String> surroundings(String server) {
        List<String> texts = new ArrayList<>(CodeInUse.fingerprint());
        texts.addAll(List.of(
                defaultSchema,
                journal,
                // the driver tells the server, and literals of points in time are read with it
                TimeZone.getDefault().getID(),
                Locale.getDefault().toString(),
                server));
        return texts;
    }
}
