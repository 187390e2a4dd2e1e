package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;
import java.util.List;

/** Merges the indexes of a table. */
final class IndexMerge {
    private final Findings findings;
    private final Table now;

    IndexMerge(Findings findings, Table now) {
        this.findings = findings;
        this.now = now;
    }

    List<Index> merge(Table wanted, Table declared) {
        return new StructureMerge<>(new IndexShape(), findings, now.indexes(), declared.indexes())
                .merge(wanted.indexes(), declared.indexes(), this::isSatisfiedByConstraint);
    }

    private boolean isSatisfiedByConstraint(Index wanted) {
        String definition = wanted.definition().replaceFirst("^USING btree ", "UNIQUE ");
        return wanted.unique()
                && now.constraints(UniqueConstraint.class).stream()
                        .map(Constraint::definition)
                        .anyMatch(definition::equals);
    }

    /** An index is told apart by its whole definition; an invalid one is no use to anybody. */
    private final class IndexShape implements Shape<Index> {
        @Override
        public String name(Index index) {
            return index.name();
        }

        @Override
        public Index named(Index index, String name) {
            return index.named(name);
        }

        @Override
        public String definition(Index index) {
            return (index.unique() ? "unique " : "") + index.definition() + (index.valid() ? "" : " invalid");
        }

        @Override
        public String core(Index index) {
            return definition(index);
        }

        @Override
        public String extras(Index index) {
            return "";
        }

        @Override
        public boolean sharePlace(Index one, Index other) {
            return one.name().equals(other.name());
        }

        @Override
        public String describe(Index index) {
            return findings.name(now, index);
        }
    }
}
