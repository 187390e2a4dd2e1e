package io.github.jpamigrate.autogen.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Generation;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.PrimaryKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclarationFileTest {
    private static final SequenceOptions OPTIONS = new SequenceOptions("bigint", 1, 50, 1, Long.MAX_VALUE, 1, true);

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() {
        Declaration declaration = everything();
        DeclarationFile file = new DeclarationFile(folder, "public");

        assertThat(file.write(declaration)).isTrue();
        assertThat(file.read()).isEqualTo(declaration);
        assertThat(file.differs(declaration)).isFalse();
        assertThat(file.write(declaration)).isFalse();
    }

    @Test
    void readsLinesInAnyOrder() throws IOException {
        Declaration declaration = everything();
        DeclarationFile file = new DeclarationFile(folder, "public");
        file.write(declaration);
        List<String> lines = Files.readAllLines(file.path());
        Collections.reverse(lines);
        Files.write(file.path(), lines);

        assertThat(file.read()).isEqualTo(declaration);
    }

    @Test
    void declaresNothingWithoutFile() {
        assertThat(new DeclarationFile(folder, "public").read()).isEqualTo(Declaration.none("public"));
    }

    @Test
    void namesTheLineThatSaysNothing() throws IOException {
        DeclarationFile file = new DeclarationFile(folder, "public");
        Files.writeString(file.path(), "# comment\ntable item\n<<<<<<< HEAD\n");

        assertThatThrownBy(file::read)
                .isInstanceOf(DeclarationFileException.class)
                .hasMessageStartingWith(file.path() + ":3: this line cannot be understood")
                .hasMessageContaining("<<<<<<< HEAD")
                .hasMessageEndingWith("mvn migrate:revision -Dmessage=\"...\"");
    }

    @Test
    void namesWhatAMergeLeftBehind() throws IOException {
        DeclarationFile file = new DeclarationFile(folder, "public");
        Files.writeString(file.path(), "table item\n>>>>>>> web\n");
        assertThatThrownBy(file::read)
                .hasMessageStartingWith(
                        file.path() + ":2: this line cannot be understood: it is a mark of a merge conflict\n");

        Files.writeString(file.path(), """
                table item
                column item.name type="text"
                column item.phone type="text"
                column item.name type="text" not-null="true"
                """);
        assertThatThrownBy(file::read)
                .hasMessageStartingWith(
                        file.path()
                                + ":4: this line cannot be understood: column item.name stands on line 2 already; keep one of the two\n");
    }

    private static Declaration everything() {
        QualifiedName item = new QualifiedName("public", "Strange. \"Item\"");
        QualifiedName log = new QualifiedName("audit", "order");
        Column id = new Column(
                "id",
                "bigint",
                false,
                Optional.empty(),
                Optional.of(new Identity(true, OPTIONS)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Column text = new Column(
                "a=\"b c\"",
                "text",
                true,
                Optional.of("'it''s \\ \"x\"\nnext'::text"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("\"C\""),
                Optional.of("first line\r\nsecond line"));
        Column computed = new Column(
                "computed",
                "integer",
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Generation("(1 + 1)", true)),
                Optional.empty(),
                Optional.empty());
        Table first = new Table(
                item,
                Optional.of("comment"),
                List.of(text, computed, id),
                List.of(
                        new PrimaryKey("p", List.of("id"), "PRIMARY KEY (id)"),
                        new UniqueConstraint("u, v", List.of("a=\"b c\"", "id"), "UNIQUE (\"a=\"\"b c\"\"\", id)"),
                        new CheckConstraint("c", List.of(), "CHECK (true)")),
                List.of(new Index("i", true, List.of("id"), "USING btree (id) WHERE (id > 0)", true)),
                new TreeMap<>());
        Table second = new Table(
                log,
                Optional.empty(),
                List.of(id),
                List.of(new ForeignKey(
                        "f",
                        List.of("id"),
                        item,
                        List.of("id"),
                        "ON DELETE CASCADE",
                        "FOREIGN KEY (id) REFERENCES \"Strange. \"\"Item\"\"\"(id) ON DELETE CASCADE")),
                List.of(),
                new TreeMap<>());
        Database database = new Database(
                "public",
                List.of(new Schema("public", Optional.empty()), new Schema("audit", Optional.of("log"))),
                List.of(new Sequence(
                        new QualifiedName("public", "s"), OPTIONS, Optional.of(new ColumnName(item, "id")))),
                List.of(new EnumType(
                        new QualifiedName("public", "mood"),
                        List.of("OK", "so, so", "\"bad\""),
                        List.of("(character varying AS mood) WITH INOUT AS IMPLICIT"))),
                List.of(first, second),
                List.of());
        TreeMap<QualifiedName, String> entities = new TreeMap<>();
        entities.put(item, "com.acme.Item");
        TreeMap<ColumnName, String> attributes = new TreeMap<>();
        attributes.put(new ColumnName(item, "a=\"b c\""), "com.acme.Item.text");
        TreeMap<QualifiedName, ColumnName> feeds = new TreeMap<>();
        feeds.put(new QualifiedName("public", "s"), new ColumnName(log, "id"));
        TreeMap<ColumnName, List<String>> constants = new TreeMap<>();
        constants.put(new ColumnName(item, "a=\"b c\""), List.of("NEW", "so, so"));
        return new Declaration(
                database,
                entities,
                attributes,
                feeds,
                constants,
                Set.of(new Contradiction("column item.total", "type", "integer", "bigint \"x\"")));
    }
}
