package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/**
 * Entity classes of so many tables, each of 11 columns, with 2 indexes, 1 unique constraint and 1 foreign key; the same as
 * models of SQLAlchemy.
 *
 * @param classes folder of the compiled classes, which has {@code hibernate.cfg.xml} too
 * @param models a Python file
 */
record DiffEntities(Path classes, Path models) {
    private static final int OTHER_COLUMNS = 8;

    /** @param classPath for the compiler */
    static DiffEntities of(int tables, Path folder, String classPath) {
        Folders.delete(folder);
        Path classes = folder.resolve("classes");
        List<String> arguments =
                new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath, "-proc:none", "-nowarn"));
        for (int number = 0; number < tables; number++) {
            Path source = folder.resolve("sources").resolve(type(number) + ".java");
            Folders.write(source, entity(number));
            arguments.add(source.toString());
        }
        int failures = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failures).isZero();
        Folders.write(classes.resolve("hibernate.cfg.xml"), configuration(tables));
        Path models = folder.resolve("models.py");
        Folders.write(models, models(tables));
        return new DiffEntities(classes, models);
    }

    private static String type(int number) {
        return String.format(Locale.ROOT, "Entity%05d", number);
    }

    private static String entity(int number) {
        String columns = IntStream.rangeClosed(1, OTHER_COLUMNS)
                .mapToObj(i -> i % 2 == 0
                        ? "@Column(nullable = false) String c" + i + ";"
                        : "@Column(precision = 19, scale = 2) @org.hibernate.annotations.ColumnDefault(\"0\")"
                                + " java.math.BigDecimal c" + i + ";")
                .collect(Collectors.joining("\n    "));
        return """
                import jakarta.persistence.*;

                @Entity
                @Table(name = "t%1$05d", indexes = {
                    @Index(name = "t%1$05d_parent", columnList = "parent_id"),
                    @Index(name = "t%1$05d_c", columnList = "c1, c2")})
                class %2$s {
                    @Id Long id;
                    @Column(length = 30, unique = true) String code;
                    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") %3$s parent;
                    %4$s
                }
                """.formatted(number, type(number), type(Math.max(0, number - 1)), columns);
    }

    private static String configuration(int tables) {
        String mappings = IntStream.range(0, tables)
                .mapToObj(number -> "    <mapping class=\"" + type(number) + "\"/>\n")
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE hibernate-configuration PUBLIC "-//Hibernate/Hibernate Configuration DTD 3.0//EN"
                    "http://www.hibernate.org/dtd/hibernate-configuration-3.0.dtd">
                <hibernate-configuration>
                  <session-factory>
                    <property name="hibernate.dialect">org.hibernate.dialect.PostgreSQLDialect</property>
                %s  </session-factory>
                </hibernate-configuration>
                """.formatted(mappings);
    }

    private static String models(int tables) {
        String columns = IntStream.rangeClosed(1, OTHER_COLUMNS)
                .mapToObj(i -> i % 2 == 0
                        ? "Column('c" + i + "', String(255), nullable=False)"
                        : "Column('c" + i + "', Numeric(19, 2), server_default=text('0'))")
                .collect(Collectors.joining(",\n          "));
        return """
                from sqlalchemy import *
                metadata = MetaData()
                for i in range(%d):
                    name = 't%%05d' %% i
                    Table(name, metadata, Column('id', BigInteger, primary_key=True, autoincrement=False),
                          Column('code', String(30), unique=True),
                          Column('parent_id', BigInteger, ForeignKey('t%%05d.id' %% max(0, i - 1))),
                          %s,
                          Index(name + '_parent', 'parent_id'), Index(name + '_c', 'c1', 'c2'))
                """.formatted(tables, columns);
    }
}
