package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Generation;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.Optional;

/** Merges a column that the model declares and the database has. */
final class ColumnMerge {
    private final Findings findings;
    private final Table table;

    ColumnMerge(Findings findings, Table table) {
        this.findings = findings;
        this.table = table;
    }

    Column merge(Column now, Column wanted, Optional<Column> before) {
        Properties properties = new Properties(findings, findings.name(table, now));
        String type = properties.required("type", now.type(), wanted.type());
        boolean nullable = properties.nullable(
                now.nullable(), wanted.nullable(), before.map(Column::nullable).orElse(true));
        Optional<Identity> identity = identity(properties, now, wanted, before)
                .map(value -> new Identity(value.always(), SequenceMerge.ofType(value.options(), type)));
        Optional<Generation> generation = generation(properties, now, wanted);
        Optional<String> collation = properties.optional(
                "collation", now.collation(), wanted.collation(), before.flatMap(Column::collation));
        Optional<String> comment =
                properties.optional("comment", now.comment(), wanted.comment(), before.flatMap(Column::comment));
        Optional<String> expression = identity.isPresent() || generation.isPresent()
                ? Optional.empty()
                : properties.optional(
                        "default",
                        now.defaultExpression(),
                        wanted.defaultExpression(),
                        before.flatMap(Column::defaultExpression));
        return new Column(now.name(), type, nullable, expression, identity, generation, collation, comment);
    }

    /**
     * An identity that gives way to explicit keys does no harm to a model that assigns its keys; nor does a serial that the
     * model never declared to one that wants an identity.
     */
    private Optional<Identity> identity(Properties properties, Column now, Column wanted, Optional<Column> before) {
        if (isSerial(now)
                && wanted.identity().isPresent()
                && before.filter(ColumnMerge::isSerial).isEmpty()) {
            findings.leaveAlone(findings.name(table, now), "serial, which serves as identity");
            return Optional.empty();
        }
        Optional<String> nowText = now.identity().map(ColumnMerge::text);
        Optional<String> wantedText = wanted.identity().map(ColumnMerge::text);
        Optional<String> beforeText = before.flatMap(Column::identity).map(ColumnMerge::text);
        boolean refusesKeys = now.identity().filter(Identity::always).isPresent();
        Optional<String> spokenOf = refusesKeys ? nowText : beforeText;
        Optional<String> merged = properties.optional("identity", nowText, wantedText, spokenOf);
        if (merged.equals(nowText)) {
            return now.identity();
        }
        return now.identity().isEmpty() || wanted.identity().isEmpty()
                ? wanted.identity()
                : Optional.of(combined(now.identity().get(), wanted.identity().get()));
    }

    private static boolean isSerial(Column column) {
        return column.identity().isEmpty()
                && column.defaultExpression()
                        .filter(expression -> expression.startsWith("nextval("))
                        .isPresent();
    }

    /** Kind and increment are the model's; where the numbers start and end stays the database's. */
    private static Identity combined(Identity now, Identity wanted) {
        SequenceOptions options =
                SequenceMerge.withIncrement(now.options(), wanted.options().increment());
        return new Identity(wanted.always(), options, now.sequence());
    }

    private static String text(Identity identity) {
        String kind = identity.always() ? "always" : "by default";
        return kind + " increment " + identity.options().increment();
    }

    /** A computed column refuses every insert of a model that writes it, so a model is never silent of it. */
    private Optional<Generation> generation(Properties properties, Column now, Column wanted) {
        String merged = properties.required("generation", text(now.generation()), text(wanted.generation()));
        return merged.equals(text(now.generation())) ? now.generation() : wanted.generation();
    }

    private static String text(Optional<Generation> generation) {
        return generation
                .map(value -> value.expression() + (value.stored() ? " stored" : " virtual"))
                .orElse(Contradiction.NONE);
    }
}
