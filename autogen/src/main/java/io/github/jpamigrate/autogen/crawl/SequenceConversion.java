package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import schemacrawler.schema.AttributedObject;

/** A sequence of SchemaCrawler's to ours, and the sequence behind an identity column. */
final class SequenceConversion {
    private SequenceConversion() {}

    static Sequence sequence(schemacrawler.schema.Sequence sequence) {
        return new Sequence(
                new QualifiedName(Attributes.text(sequence, "TRUE_SCHEMA"), Attributes.text(sequence, "TRUE_NAME")),
                options(sequence),
                Attributes.optional(sequence, "OWNER_COLUMN")
                        .map(column -> new ColumnName(
                                new QualifiedName(
                                        Attributes.text(sequence, "OWNER_SCHEMA"),
                                        Attributes.text(sequence, "OWNER_TABLE")),
                                column)));
    }

    static SequenceOptions options(AttributedObject object) {
        return new SequenceOptions(
                Attributes.text(object, "SEQUENCE_TYPE"),
                number(object, "SEQUENCE_START"),
                number(object, "SEQUENCE_INCREMENT"),
                number(object, "SEQUENCE_MINIMUM"),
                number(object, "SEQUENCE_MAXIMUM"),
                number(object, "SEQUENCE_CACHE"),
                Boolean.parseBoolean(Attributes.text(object, "SEQUENCE_CYCLE")));
    }

    private static long number(AttributedObject object, String attribute) {
        return Long.parseLong(Attributes.text(object, attribute));
    }
}
