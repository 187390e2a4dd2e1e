package io.github.jpamigrate.engine.revision;

import io.github.jpamigrate.engine.report.DuplicateRevisionException;
import io.github.jpamigrate.engine.report.RevisionDirectoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The directory of revision files, on disk or on a class path. Every call reads it anew.
 *
 * <p>Safe for use by several threads; two writers at once may create two heads, as two branches of the code would.
 */
public final class RevisionDirectory {
    private static final int ID_BYTES = 6;
    private static final String UNFINISHED = ".unfinished";

    private final RevisionFiles files;
    private final Optional<Path> folder;
    private final FileTemplate template;

    private RevisionDirectory(RevisionFiles files, Optional<Path> folder, FileTemplate template) {
        this.files = files;
        this.folder = folder;
        this.template = template;
    }

    /** The revisions in a folder, which need not exist yet. */
    public static RevisionDirectory of(Path folder) {
        return of(folder, FileTemplate.standard());
    }

    /**
     * The revisions in a folder, which need not exist yet.
     *
     * @param template how the files of new ones are called
     */
    public static RevisionDirectory of(Path folder, FileTemplate template) {
        return new RevisionDirectory(new FolderFiles(folder), Optional.of(folder), template);
    }

    /**
     * The revisions on a class path, in folders or inside jars; to be read only.
     *
     * @param directory for example {@code db/migrate}
     */
    public static RevisionDirectory ofClassPath(ClassLoader classLoader, String directory) {
        String plain = directory.replaceAll("^/+|/+$", "");
        return new RevisionDirectory(new ClassPathFiles(classLoader, plain), Optional.empty(), FileTemplate.standard());
    }

    /** Where it is, for messages. */
    public String location() {
        return files.location();
    }

    public boolean exists() {
        return files.exists();
    }

    /**
     * Reads and validates everything: each file's name and header, the pairs, the graph. A directory that does not exist
     * is an empty graph.
     *
     * @throws io.github.jpamigrate.engine.report.MigrateException naming the file, the line and the remedy
     */
    public RevisionGraph load() {
        RevisionGraph graph = find().graph();
        Parallel.map(graph.revisions(), revision -> revision.downgrade().text());
        return graph;
    }

    /** The files as they are now, to be validated, but for the downgrade files, when their graph is asked for. */
    public FoundRevisions find() {
        return new FoundFiles(files.find());
    }

    /**
     * The revision as it would be written, with its id and its final texts, so that it can be tried before it has files.
     *
     * @throws io.github.jpamigrate.engine.report.VagueMessageException when the message says too little
     * @throws io.github.jpamigrate.engine.report.MigrateException when it does not fit the revisions that are there
     */
    public Revision draft(NewRevision wanted) {
        RevisionMessage.check(wanted.message());
        String id = wanted.id().orElseGet(RevisionDirectory::randomId);
        String stem = template.stem(id, RevisionMessage.slug(wanted.message()), wanted.created());
        Revision revision = RevisionFormat.read(
                new ScriptFile(path(stem + ".upgrade.sql"), RevisionFormat.writeUpgrade(wanted, id)),
                new ScriptFile(path(stem + ".downgrade.sql"), RevisionFormat.writeDowngrade(wanted, id)));
        load().with(List.of(revision));
        return revision;
    }

    /** {@link #draft Drafts} a revision and writes both its files, or none. */
    public Revision write(NewRevision wanted) {
        return write(draft(wanted));
    }

    /**
     * Writes both files of a draft of this directory, or none. Existing files are never overwritten.
     *
     * @throws RevisionDirectoryException when the files cannot be written or the directory is on a class path
     */
    public Revision write(Revision draft) {
        Path target = folder.orElseThrow(() ->
                new RevisionDirectoryException(location(), "is on the class path, where nothing can be written."));
        for (ScriptFile script : List.of(draft.upgrade(), draft.downgrade())) {
            if (Files.exists(Path.of(script.path()))) {
                throw new DuplicateRevisionException(draft.id(), List.of(script.path()));
            }
        }
        List<Path> created = new ArrayList<>();
        try {
            Files.createDirectories(target);
            write(draft.downgrade(), created);
            write(draft.upgrade(), created);
            return draft;
        } catch (IOException failure) {
            created.forEach(RevisionDirectory::remove);
            throw new RevisionDirectoryException(
                    location(), "revision " + draft.id() + " cannot be written here (" + failure + ").", failure);
        }
    }

    /**
     * Puts revisions behind another one. One file changes, whole or not at all, so that a crash leaves a directory that can
     * be read.
     *
     * @return the first of them as it is now
     * @throws io.github.jpamigrate.engine.report.MigrateException when it would not fit the other revisions there; nothing
     *     is changed then
     */
    public Revision rewrite(Rebase rebase) {
        Revision first = rebase.first();
        ScriptFile changed =
                RevisionFormat.withParents(first, List.of(rebase.onto().id()));
        if (folder.isEmpty()) {
            throw new RevisionDirectoryException(location(), "is on the class path, where nothing can be written.");
        }
        Revision moved = RevisionFormat.read(changed, first.downgrade());
        List<Revision> all = new ArrayList<>(RevisionPairs.read(files.find()));
        all.replaceAll(revision -> revision.id().equals(moved.id()) ? moved : revision);
        RevisionGraph.of(all);
        try {
            write(changed, new ArrayList<>());
            return moved;
        } catch (IOException failure) {
            remove(Path.of(changed.path() + UNFINISHED));
            throw new RevisionDirectoryException(changed.path(), "cannot be written (" + failure + ").", failure);
        }
    }

    /** A reader never sees half a file: the text is complete before the file has its name. */
    private static void write(ScriptFile script, List<Path> created) throws IOException {
        Path file = Path.of(script.path());
        Path unfinished = Path.of(script.path() + UNFINISHED);
        created.add(unfinished);
        Files.writeString(unfinished, script.text());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        created.add(file);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new RevisionDirectoryException(
                    file.toString(), "is left of a revision that could not be written. Delete it.", failure);
        }
    }

    private String path(String name) {
        return folder.map(target -> target.resolve(name).toString()).orElse(location() + "/" + name);
    }

    private static String randomId() {
        byte[] bytes = new byte[ID_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
