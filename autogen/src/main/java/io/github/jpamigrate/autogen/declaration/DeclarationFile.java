package io.github.jpamigrate.autogen.declaration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file {@code model.schema} beside the revisions. */
public final class DeclarationFile {
    public static final String NAME = "model.schema";
    private static final List<String> HEADER = List.of(
            "# The model as last declared, one line an object. Written by migrate:revision and migrate:accept, never by hand;",
            "# after a merge conflict keep both sides' lines and run migrate:revision.");

    private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

    private final Path file;
    private final String defaultSchema;

    public DeclarationFile(Path folder, String defaultSchema) {
        this.file = folder.resolve(NAME);
        this.defaultSchema = defaultSchema;
    }

    public Path path() {
        return file;
    }

    /**
     * What the file says; nothing was ever declared when there is no file.
     *
     * @throws DeclarationFileException when it cannot be read, naming the line
     */
    public Declaration read() {
        if (!Files.exists(file)) {
            return Declaration.none(defaultSchema);
        }
        DeclarationReader reader = new DeclarationReader(defaultSchema);
        List<String> lines = readLines();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(reader, line, number);
            }
        }
        return reader.declaration();
    }

    /** The text of the file, if there is one. */
    public Optional<String> content() {
        return Files.exists(file) ? Optional.of(String.join("\n", readLines())) : Optional.empty();
    }

    private void read(DeclarationReader reader, String line, int number) {
        try {
            if (CONFLICT.matcher(line).matches()) {
                throw new DeclarationReader.UnreadableLine("it is a mark of a merge conflict");
            }
            reader.read(line, number);
        } catch (DeclarationReader.UnreadableLine problem) {
            throw DeclarationFileException.unreadable(file, number, line, problem.getMessage());
        }
    }

    /** Whether writing a declaration would change the file. */
    public boolean differs(Declaration declaration) {
        return !Files.exists(file) || !readLines().equals(text(declaration));
    }

    /**
     * Writes a declaration, whole or not at all.
     *
     * @return whether the file changed
     */
    public boolean write(Declaration declaration) {
        if (!differs(declaration)) {
            return false;
        }
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = file.resolveSibling(NAME + ".unfinished");
            // the same bytes on every system
            Files.writeString(unfinished, String.join("\n", text(declaration)) + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException failure) {
            throw DeclarationFileException.inaccessible(file, "written", failure);
        }
    }

    private static List<String> text(Declaration declaration) {
        List<String> lines = new ArrayList<>(HEADER);
        lines.addAll(declaration.lines());
        return lines;
    }

    private List<String> readLines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw DeclarationFileException.inaccessible(file, "read", failure);
        }
    }
}
