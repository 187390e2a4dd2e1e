package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;

/** A sequence of SchemaCrawler's to ours, and the sequence behind an identity column. */
final class SequenceConversion {
    private SequenceConversion() {}

    static Sequence sequence(schemacrawler.schema.Sequence sequence) {
        Facts facts = Facts.of(sequence);
        return new Sequence(
                new QualifiedName(facts.text("schema"), facts.text("name")),
                options(facts),
                facts.optional("owner column")
                        .map(column -> new ColumnName(
                                new QualifiedName(facts.text("owner schema"), facts.text("owner table")), column)));
    }

    static SequenceOptions options(Facts facts) {
        return new SequenceOptions(
                facts.text("sequence type"),
                facts.number("start"),
                facts.number("increment"),
                facts.number("minimum"),
                facts.number("maximum"),
                facts.number("cache"),
                Boolean.parseBoolean(facts.text("cycle")));
    }
}
