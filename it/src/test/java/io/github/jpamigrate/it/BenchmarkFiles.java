package io.github.jpamigrate.it;

import java.nio.file.Path;
import java.util.Locale;

/** One-table revisions in the form of each tool; the SQL is the same. */
interface BenchmarkFiles {
    long FIRST = 20260101000000L;

    /** What must be there before the first revision. */
    default void begin(Path folder) {}

    /** @param number counts from 1; each revision follows the one before */
    void add(Path folder, int number);

    static String up(int number) {
        return String.format(
                Locale.ROOT,
                "create table table_%05d (id bigint primary key, name varchar(100) not null, created_at timestamp);%n",
                number);
    }

    static String down(int number) {
        return String.format(Locale.ROOT, "drop table table_%05d;%n", number);
    }

    static BenchmarkFiles jpaMigrate() {
        return (folder, number) -> {
            String id = id(number);
            String parent = number == 1 ? "none" : id(number - 1);
            String stem = id + "_add_table_number_" + number;
            Folders.write(
                    folder.resolve(stem + ".upgrade.sql"),
                    "-- revision: " + id + "\n-- parents: " + parent + "\n-- message: add table number " + number
                            + "\n-- created: 2026-01-01T00:00:00Z\n\n" + up(number));
            Folders.write(
                    folder.resolve(stem + ".downgrade.sql"),
                    "-- revision: " + id + "\n-- downgrade of: add table number " + number + "\n\n" + down(number));
        };
    }

    /** Not in the order of the names, as ids are random in real life. */
    private static String id(int number) {
        return String.format(Locale.ROOT, "%012x", number * 2_654_435_761L % 1_000_000_007L * 1000 + number % 1000);
    }

    static BenchmarkFiles jdbc() {
        return (folder, number) -> Folders.write(folder.resolve(number + ".sql"), up(number));
    }

    static BenchmarkFiles flyway() {
        return (folder, number) ->
                Folders.write(folder.resolve("V" + number + "__add_table_number_" + number + ".sql"), up(number));
    }

    static BenchmarkFiles liquibase() {
        return new BenchmarkFiles() {
            @Override
            public void begin(Path folder) {
                Folders.write(
                        folder.resolve("changelog.yaml"), "databaseChangeLog:\n  - includeAll:\n      path: sql\n");
            }

            @Override
            public void add(Path folder, int number) {
                String name = String.format(Locale.ROOT, "sql/%05d.sql", number);
                Folders.write(
                        folder.resolve(name),
                        "--liquibase formatted sql\n\n--changeset benchmark:" + number + "\n" + up(number)
                                + "--rollback " + down(number));
            }
        };
    }

    static BenchmarkFiles myBatis() {
        return new BenchmarkFiles() {
            @Override
            public void begin(Path folder) {
                Folders.write(folder.resolve(FIRST + "_create_changelog.sql"), """
                        -- // create changelog
                        create table changelog (
                            id numeric(20, 0) primary key, applied_at varchar(25) not null, description varchar(255) not null
                        );

                        -- //@UNDO
                        drop table changelog;
                        """);
            }

            @Override
            public void add(Path folder, int number) {
                Folders.write(
                        folder.resolve((FIRST + number) + "_add_table_number_" + number + ".sql"),
                        "-- // add table number " + number + "\n" + up(number) + "\n-- //@UNDO\n" + down(number));
            }
        };
    }

    /** One file with a transaction for each revision. */
    static BenchmarkFiles psql() {
        return new BenchmarkFiles() {
            @Override
            public void begin(Path folder) {
                Folders.write(folder.resolve("all.sql"), "");
            }

            @Override
            public void add(Path folder, int number) {
                Folders.append(folder.resolve("all.sql"), "begin;\n" + up(number) + "commit;\n");
            }
        };
    }
}
