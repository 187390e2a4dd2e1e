package io.github.jpamigrate.engine.script;

import java.util.Optional;

/**
 * A statement outside a transaction that may run again after a crash between its end and its entry in the journal,
 * because what it leaves behind can be looked up. Names are as the statement writes them.
 */
public sealed interface Repeatable {

    <R> R accept(Visitor<R> visitor);

    /** CREATE INDEX CONCURRENTLY. */
    record IndexBuild(String table, String index) implements Repeatable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.indexBuild(this);
        }
    }

    /** DROP INDEX CONCURRENTLY. */
    record IndexDrop(String index) implements Repeatable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.indexDrop(this);
        }
    }

    /**
     * REINDEX, which leaves invalid indexes behind when it runs CONCURRENTLY.
     *
     * @param what INDEX, TABLE, SCHEMA, DATABASE or SYSTEM
     * @param name empty for the current database
     */
    record Reindex(String what, Optional<String> name) implements Repeatable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reindex(this);
        }
    }

    /** VACUUM or ANALYZE, which can run any number of times. */
    record Maintenance() implements Repeatable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maintenance(this);
        }
    }

    /**
     * ALTER TYPE ... ADD VALUE.
     *
     * @param label without quotes
     */
    record EnumValue(String type, String label) implements Repeatable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumValue(this);
        }
    }

    /** ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY. */
    record PartitionDetach(String table, String partition) implements Repeatable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.partitionDetach(this);
        }
    }

    /**
     * SET, which holds for the statements of the step that come after it.
     *
     * @param name of the setting
     */
    record Setting(String name) implements Repeatable {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setting(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R indexBuild(IndexBuild statement);

        R indexDrop(IndexDrop statement);

        R reindex(Reindex statement);

        R maintenance(Maintenance statement);

        R enumValue(EnumValue statement);

        R partitionDetach(PartitionDetach statement);

        R setting(Setting statement);
    }
}
