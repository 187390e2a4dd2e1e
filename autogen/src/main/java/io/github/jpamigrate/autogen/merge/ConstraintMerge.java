package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Merges the constraints of a table, one kind at a time. */
final class ConstraintMerge {
    private final Findings findings;
    private final Table now;

    ConstraintMerge(Findings findings, Table now) {
        this.findings = findings;
        this.now = now;
    }

    List<Constraint> merge(Table wanted, Table declared) {
        List<Constraint> merged = new ArrayList<>();
        for (Constraint.Kind kind : Constraint.Kind.values()) {
            StructureMerge<Constraint> merge =
                    new StructureMerge<>(new ConstraintShape(), findings, of(kind, now), of(kind, declared));
            merged.addAll(merge.merge(of(kind, wanted), of(kind, declared), this::isSatisfiedByIndex));
        }
        return merged;
    }

    private static List<Constraint> of(Constraint.Kind kind, Table table) {
        return table.constraints().stream()
                .filter(constraint -> constraint.kind() == kind)
                .toList();
    }

    /** A unique index over the same columns keeps the same promise as a unique constraint. */
    private boolean isSatisfiedByIndex(Constraint wanted) {
        String definition = wanted.definition().replaceFirst("^UNIQUE ", "USING btree ");
        return wanted.kind() == Constraint.Kind.UNIQUE
                && now.indexes().stream()
                        .filter(index -> index.unique() && index.valid())
                        .map(Index::definition)
                        .anyMatch(definition::equals);
    }

    /** How constraints are told apart: a foreign key by what it refers to, a key by its columns. */
    private final class ConstraintShape implements Shape<Constraint> {
        @Override
        public String name(Constraint constraint) {
            return constraint.name();
        }

        @Override
        public Constraint named(Constraint constraint, String name) {
            return constraint.named(name);
        }

        @Override
        public String definition(Constraint constraint) {
            return constraint.definition();
        }

        @Override
        public String core(Constraint constraint) {
            String definition = constraint.definition();
            return definition
                    .substring(0, definition.length() - extras(constraint).length())
                    .strip();
        }

        /** A table has one primary key. */
        @Override
        public boolean sharePlace(Constraint one, Constraint other) {
            return one.kind() == Constraint.Kind.PRIMARY_KEY || one.name().equals(other.name());
        }

        @Override
        public String extras(Constraint constraint) {
            if (constraint instanceof ForeignKey key) {
                return key.actions();
            }
            boolean key =
                    constraint.kind() == Constraint.Kind.PRIMARY_KEY || constraint.kind() == Constraint.Kind.UNIQUE;
            int end = constraint.definition().lastIndexOf(')') + 1;
            return key ? constraint.definition().substring(end).strip() : "";
        }

        @Override
        public String describe(Constraint constraint) {
            return findings.name(now, constraint);
        }
    }
}
