package io.github.jpamigrate.autogen.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.answer.AnswerText;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that know names alone. */
class RenamesTest {
    private static final QualifiedName USERS = new QualifiedName("public", "users");

    @Test
    void whatIsAcceptedStaysAcceptedUnderNewNames() {
        NewNames names = new NewNames();
        names.tables().put(USERS, new QualifiedName("public", "Account"));
        names.columns().put(new ColumnName(USERS, "full_name"), "name");
        names.constraints().put(new ColumnName(USERS, "users_check"), "Account_check");
        names.indexes().put(new ColumnName(USERS, "ix"), "ix_new");
        names.types().put(new QualifiedName("public", "mood"), new QualifiedName("public", "feeling"));
        names.labels().put(new ColumnName(new QualifiedName("public", "mood"), "A"), "Z");
        names.sequences().put(new QualifiedName("public", "s"), new QualifiedName("public", "t"));
        names.schemas().put("sales", "shop");

        assertThat(new AcceptedNames(names, "public")
                        .of(Set.of(accepted("column users.full_name", "type", "mood", "text"))))
                .containsExactly(accepted("column \"Account\".name", "type", "feeling", "text"));
        assertThat(renamed(names, "check constraint users.users_check", "definition", "CHECK ((full_name > 0))"))
                .isEqualTo(accepted(
                        "check constraint \"Account\".\"Account_check\"", "definition", "CHECK ((name > 0))", "none"));
        assertThat(renamed(names, "index ix on users", "existence", "present"))
                .isEqualTo(accepted("index ix_new on \"Account\"", "existence", "present", "none"));
        assertThat(renamed(names, "table users", "existence", "present"))
                .isEqualTo(accepted("table \"Account\"", "existence", "present", "none"));
        assertThat(renamed(names, "enum type mood", "labels", "A, B"))
                .isEqualTo(accepted("enum type feeling", "labels", "Z, B", "none"));
        assertThat(renamed(names, "sequence s", "increment", "1"))
                .isEqualTo(accepted("sequence t", "increment", "1", "none"));
        assertThat(renamed(names, "column sales.x.y", "nullability", "NULL"))
                .isEqualTo(accepted("column shop.x.y", "nullability", "NULL", "none"));
        assertThat(renamed(names, "schema sales", "comment", "c"))
                .isEqualTo(accepted("schema shop", "comment", "c", "none"));
    }

    private static Contradiction renamed(NewNames names, String object, String property, String model) {
        return new AcceptedNames(names, "public")
                .of(Set.of(accepted(object, property, model, "none")))
                .iterator()
                .next();
    }

    private static Contradiction accepted(String object, String property, String model, String database) {
        return new Contradiction(object, property, model, database);
    }

    @Test
    void namesAreMadeAsPostgresMakesThem() {
        String longName = "x".repeat(60);
        assertThat(GeneratedNames.ofConstraint(Constraint.Kind.PRIMARY_KEY, "users", List.of("id")))
                .isEqualTo("users_pkey");
        assertThat(GeneratedNames.ofConstraint(Constraint.Kind.CHECK, "users", List.of("a", "b")))
                .isEqualTo("users_check");
        assertThat(GeneratedNames.ofConstraint(Constraint.Kind.UNIQUE, "users", List.of("a", "b")))
                .isEqualTo("users_a_b_key");
        assertThat(GeneratedNames.ofSequence(longName, "key")).isEqualTo("x".repeat(55) + "_key_seq");
        assertThat(GeneratedNames.ofSequence(longName, "y".repeat(60)))
                .isEqualTo("x".repeat(29) + "_" + "y".repeat(29) + "_seq");
        assertThat(GeneratedNames.ofIndex("ü".repeat(31), List.of("key"))).isEqualTo("ü".repeat(27) + "_key_idx");
    }

    @Test
    void answersAreCutAtCommasOutsideOfQuotes() {
        assertThat(AnswerText.split(List.of("a:b, c:d,", "\"e,f\":\"g\"\",h\"")))
                .containsExactly("a:b", "c:d", "\"e,f\":\"g\"\",h\"");
    }

    @ParameterizedTest
    @CsvSource({
        "users.full_name, true",
        "USERS.Full_Name, true",
        "public.users.full_name, true",
        "\"users\".full_name, true",
        "\"Users\".full_name, false",
        "full_name, false",
        "other.users.full_name, false"
    })
    void aNameIsFoundAsInSql(String pattern, boolean found) {
        Named column = Named.column(new ColumnName(USERS, "full_name"));
        assertThat(NamePattern.of(pattern).names(column, "public")).isEqualTo(found);
    }
}
