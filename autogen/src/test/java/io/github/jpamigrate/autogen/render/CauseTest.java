package io.github.jpamigrate.autogen.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.plan.Plan;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Origins;
import io.github.jpamigrate.autogen.schema.PrimaryKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.engine.script.Script;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseTest {
    private static final QualifiedName ITEM = new QualifiedName("public", "item");

    @Test
    void namesAttributesOfOneEntityTogether() {
        assertThat(comment(key("a", "b"), origins("com.acme.Item.first", "com.acme.Item.second")))
                .isEqualTo("-- com.acme.Item.first, second: add primary key item.item_pkey");
        assertThat(comment(key("a", "b"), origins("com.acme.Item.key.first", "com.acme.Item.second")))
                .isEqualTo("-- com.acme.Item.key.first, com.acme.Item.second: add primary key item.item_pkey");
    }

    @Test
    void namesTheCollectionOfAJoinTable() {
        assertThat(comment(key("a", "b"), origins("com.acme.User.tags.{key}", "com.acme.User.tags.{element}")))
                .isEqualTo("-- com.acme.User.tags: add primary key item.item_pkey");
    }

    @Test
    void saysWhatChangesWhenNoModelDeclaresIt() {
        assertThat(comment(add("a"), Origins.none())).isEqualTo("-- add column item.a");
    }

    @Test
    void saysFromWhatToWhatAColumnChanges() {
        Column from = column("a", "integer", true, Optional.of("7"));
        Column to = column("a", "bigint", false, Optional.empty());
        assertThat(comment(new ColumnChange.Alter(ITEM, from, to, false), origins("model.Item.a", "b")))
                .isEqualTo(
                        "-- model.Item.a: alter column item.a (type integer to bigint; default 7 to none; not null)");
    }

    @Test
    void cutsLongExpressions() {
        Column from = column("a", "text", true, Optional.empty());
        Column to = column("a", "text", true, Optional.of("'" + "\uD83D\uDE00".repeat(200) + "'"));
        assertThat(comment(new ColumnChange.Alter(ITEM, from, to, false), Origins.none()))
                .endsWith("(default none to '" + "\uD83D\uDE00".repeat(59) + "...)");
    }

    /** Names from a model or a database that try to end the comment, open another, or pass for a directive. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "migrate",
                "migrate:step autocommit",
                "x\n-- migrate:step autocommit",
                "x\r-- migrate:step autocommit\r\n",
                "x\u2028-- migrate:step autocommit\u2029\u0085",
                "x\nDROP TABLE item;\n",
                "*/ DROP TABLE item; /*",
                "/*",
                "';$$ \\q",
                "\u202E\u200B\uFEFF\u0000"
            })
    void holdsInACommentWhateverANameSays(String name) {
        for (Origins origins : List.of(Origins.none(), origins(name, name), origins(name + ".a", "b"))) {
            Change change = add("a");
            String alone = String.join("", change.accept(new Renderer("public", origins)));
            String script = script(change, origins);
            assertThat(statements(script)).containsExactly(alone);
        }
        String script =
                script(new ColumnChange.Drop(ITEM, column(name, "text", true, Optional.empty())), Origins.none());
        assertThat(statements(script)).containsExactly("ALTER TABLE item DROP COLUMN " + SqlNames.quote(name));
        assertThat(script.lines().findFirst().orElseThrow()).startsWith("-- drop column item.");
    }

    private static List<String> statements(String script) {
        Script read = Script.parse("x.upgrade.sql", script);
        assertThat(read.steps()).hasSize(1);
        return read.steps().get(0).statements().stream()
                .map(statement -> statement.sql())
                .toList();
    }

    private static String comment(Change change, Origins origins) {
        return script(change, origins).lines().findFirst().orElseThrow();
    }

    private static String script(Change change, Origins origins) {
        return new Renderer("public", origins).script(new Plan(List.of(change), List.of()));
    }

    private static Origins origins(String a, String b) {
        TreeMap<ColumnName, String> attributes = new TreeMap<>();
        attributes.put(new ColumnName(ITEM, "a"), a);
        attributes.put(new ColumnName(ITEM, "b"), b);
        return new Origins(new TreeMap<>(), attributes);
    }

    private static Change add(String name) {
        return new ColumnChange.Add(ITEM, column(name, "text", true, Optional.empty()));
    }

    private static Change key(String... columns) {
        List<String> names = Stream.of(columns).toList();
        return new ConstraintChange.Add(
                ITEM, new PrimaryKey("item_pkey", names, "PRIMARY KEY (" + String.join(", ", names) + ")"));
    }

    private static Column column(String name, String type, boolean nullable, Optional<String> expression) {
        return new Column(
                name,
                type,
                nullable,
                expression,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
