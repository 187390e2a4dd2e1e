package io.github.jpamigrate.autogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.answer.ColumnAnswers;
import io.github.jpamigrate.autogen.crawl.CrawlException;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.declaration.DeclarationFile;
import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.filter.Operations;
import io.github.jpamigrate.autogen.filter.RevisionFilter;
import io.github.jpamigrate.autogen.filter.RevisionFilters;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.model.ContradictingEntitiesException;
import io.github.jpamigrate.autogen.model.ContradictingEntitiesException.Declared;
import io.github.jpamigrate.autogen.model.HibernateMissingException;
import io.github.jpamigrate.autogen.model.HibernateTooOldException;
import io.github.jpamigrate.autogen.model.MappingFailedException;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.model.NoEntitiesException;
import io.github.jpamigrate.autogen.model.UnloadableClassException;
import io.github.jpamigrate.autogen.model.WrongDialectException;
import io.github.jpamigrate.autogen.model.framework.ConfigurationFileException;
import io.github.jpamigrate.autogen.model.framework.NamingStrategyBeanException;
import io.github.jpamigrate.autogen.model.framework.OwnFactoryException;
import io.github.jpamigrate.autogen.model.framework.SeveralApplicationsException;
import io.github.jpamigrate.autogen.model.framework.SeveralQuarkusUnitsException;
import io.github.jpamigrate.autogen.model.framework.UnresolvedPlaceholderException;
import io.github.jpamigrate.autogen.model.scan.MissingJarFileException;
import io.github.jpamigrate.autogen.model.scan.PersistenceUnit;
import io.github.jpamigrate.autogen.model.scan.SeveralPersistenceUnitsException;
import io.github.jpamigrate.autogen.model.scan.UnknownPersistenceUnitException;
import io.github.jpamigrate.autogen.model.scan.UnreadableSourceException;
import io.github.jpamigrate.autogen.rename.OpenRename;
import io.github.jpamigrate.autogen.rename.RenameResolution;
import io.github.jpamigrate.autogen.rename.UndecidedRenamesException;
import io.github.jpamigrate.autogen.reverse.ToolsFailedException;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.scratch.ScratchKind;
import io.github.jpamigrate.autogen.verify.ProofFailedException;
import io.github.jpamigrate.autogen.verify.WorkDatabaseException;
import io.github.jpamigrate.engine.Status;
import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.StampException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.ScriptFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error text of autogen, word by word. A new exception gets an entry. */
class ErrorCatalogueTest {

    private static final Path JAR = Path.of("lib", "shop.jar");
    private static final RevisionName NAME = new RevisionName("aaaa", "create the shop");
    private static final MigrateException FAILURE = new StampException(NAME, NAME);
    private static final Revision REVISION = new Revision(
            "aaaa",
            List.of(),
            "create the shop",
            Instant.EPOCH,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new ScriptFile("aaaa.upgrade.sql", ""),
            new ScriptFile("aaaa.downgrade.sql", ""),
            "");
    private static final AppliedRevision ROW = new AppliedRevision(
            "aaaa",
            1,
            List.of(),
            List.of(),
            "create the shop",
            "",
            "",
            AppliedRevision.State.APPLIED,
            0,
            Instant.EPOCH,
            "ada",
            Duration.ZERO,
            "test");

    private static final List<Entry> ENTRIES = List.of(
            new Entry("no Hibernate", () -> thrown(new HibernateMissingException()), """
                    The project's runtime class path holds no Hibernate, and the entities are read by the \
                    project's own.
                    Add the dependency org.hibernate.orm:hibernate-core (6.4 or later) to the project."""),
            new Entry("an old Hibernate", () -> thrown(new HibernateTooOldException("5.6.15.Final")), """
                    The project uses Hibernate 5.6.15.Final; its entities can be read from 6.4 on.
                    Raise the dependency org.hibernate.orm:hibernate-core to 6.4 or later."""),
            new Entry(
                    "another dialect",
                    () -> thrown(new WrongDialectException("org.hibernate.dialect.MySQLDialect")),
                    """
                    The project's settings choose the dialect org.hibernate.dialect.MySQLDialect, which is not \
                    one of PostgreSQL.
                    Remove hibernate.dialect (it is found without), or name org.hibernate.dialect.PostgreSQLDialect. If other \
                    profiles of the application are for PostgreSQL, name them: -Dmigrate.profiles=<profiles>"""),
            new Entry(
                    "a class that is not there",
                    () -> thrown(new UnloadableClassException(
                            "com.example.Shop", JAR, new ClassNotFoundException("com.example.Shop"))),
                    """
                    The mapped class com.example.Shop, found in lib/shop.jar, cannot be loaded: there is no such \
                    class on the project's runtime class path.
                    Add the dependency that holds it to the project, or leave the class out: \
                    -Dmigrate.packages=<packages to read>"""),
            new Entry(
                    "a class that needs another",
                    () -> thrown(new UnloadableClassException(
                            "com.example.Shop", JAR, new NoClassDefFoundError("com/example/Base"))),
                    """
                    The mapped class com.example.Shop, found in lib/shop.jar, cannot be loaded: it needs \
                    com.example.Base, which is not on the project's runtime class path.
                    Add the dependency that holds it to the project, or leave the class out: \
                    -Dmigrate.packages=<packages to read>"""),
            new Entry(
                    "a class that fails",
                    () -> thrown(new UnloadableClassException(
                            "com.example.Shop", JAR, new ExceptionInInitializerError("out of order"))),
                    """
                    The mapped class com.example.Shop, found in lib/shop.jar, cannot be loaded: \
                    java.lang.ExceptionInInitializerError: out of order
                    Add the dependency that holds it to the project, or leave the class out: \
                    -Dmigrate.packages=<packages to read>"""),
            new Entry(
                    "a mapping that is wrong",
                    () -> thrown(new MappingFailedException(
                            "7.1.0.Final",
                            new IllegalStateException(
                                    "Could not determine type", new NoClassDefFoundError("com/example/Base")))),
                    """
                    Hibernate 7.1.0.Final cannot read the entities:
                      Could not determine type
                      The class com.example.Base is not on the project's runtime class path."""),
            new Entry(
                    "a configuration file that is damaged",
                    () -> thrown(
                            new ConfigurationFileException("application.yml", new IOException("expected a colon"))),
                    """
                    Cannot read application.yml, which tells how the application sets up Hibernate: expected a colon
                    Correct the file (in src/main/resources, most likely) and compile again: mvn compile"""),
            new Entry(
                    "a placeholder without a value",
                    () -> thrown(new UnresolvedPlaceholderException(
                            "application.yml",
                            "spring.jpa.properties.hibernate.default_schema",
                            "${DB_SCHEMA}_x",
                            "DB_SCHEMA")),
                    """
                    The setting spring.jpa.properties.hibernate.default_schema in application.yml is "${DB_SCHEMA}_x", \
                    and nothing tells what DB_SCHEMA is.
                    Tables depend on it. Give it a value, by a default in the file (${NAME:value}), in the environment, \
                    or on the command line: -DDB_SCHEMA=<value>"""),
            new Entry(
                    "several applications",
                    () -> thrown(new SeveralApplicationsException(new TreeMap<>(Map.of(
                            "com.example.shop.Shop", new TreeSet<>(Set.of("com.example.shop")),
                            "com.example.crm.Crm", new TreeSet<>(Set.of("com.example.crm")))))),
                    """
                    The project has 2 Spring Boot applications, and a revision compares the entities of one of them:
                      com.example.crm.Crm  (looks in com.example.crm)
                      com.example.shop.Shop  (looks in com.example.shop)
                    Choose: -Dmigrate.packages=com.example.crm"""),
            new Entry(
                    "an entity manager factory of the application's own",
                    () -> thrown(new OwnFactoryException("com.example.Database.factory()")),
                    """
                    com.example.Database.factory() makes an entity manager factory, so Spring Boot's settings and naming \
                    strategies do not reach Hibernate. Those that the method sets are known only to the running \
                    application.
                    Say in the plugin's <configuration> what it sets, the naming strategy at least:
                      <hibernate>
                        <hibernate.physical_naming_strategy>org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl\
                    </hibernate.physical_naming_strategy>
                      </hibernate>
                    and the packages of its entities: -Dmigrate.packages=<packages>"""),
            new Entry(
                    "a naming strategy that only the application can make",
                    () -> thrown(new NamingStrategyBeanException(
                            "hibernate.physical_naming_strategy", "com.example.Database.names()")),
                    """
                    com.example.Database.names() makes the physical naming strategy, and only the running application can \
                    call it.
                    Make the strategy a class of its own with a constructor without parameters, and let the method return \
                    that type or application.properties name it: spring.jpa.hibernate.naming.physical-strategy=<class>"""),
            new Entry(
                    "several units of Quarkus",
                    () -> thrown(new SeveralQuarkusUnitsException(List.of("users", "<default>"))),
                    """
                    The application's configuration has 2 persistence units, and a revision compares one of them:
                      users
                      <default>
                    Choose one: -Dmigrate.persistenceUnit="users\""""),
            new Entry(
                    "entities that contradict each other",
                    () -> thrown(new ContradictingEntitiesException(
                            "public.shop",
                            new Declared("com.example.Shop.name", "name", "varchar(40)"),
                            new Declared("com.example.ShopName.name", "name", "varchar(255)"))),
                    """
                    Two entities map the table public.shop and contradict each other:
                      com.example.Shop.name  name varchar(40)
                      com.example.ShopName.name  name varchar(255)
                    Hibernate creates what it happens to read first. Declare the column alike in both, or map one of the \
                    entities to a query (@Subselect)."""),
            new Entry("no entities", () -> thrown(new NoEntitiesException(List.of(JAR), List.of(), List.of())), """
                    No entity was found. Looked for classes with @jakarta.persistence.Entity in:
                      lib/shop.jar
                    Compile first (mvn compile), or name the dependency that holds the entities: \
                    -Dmigrate.dependenciesToScan=<groupId>:<artifactId>"""),
            new Entry(
                    "no entities in the packages",
                    () -> thrown(new NoEntitiesException(
                            List.of(JAR), List.of("com.example.a", "com.example.b"), List.of())),
                    """
                    No entity was found. Looked for classes with @jakarta.persistence.Entity in:
                      lib/shop.jar
                    only in the packages com.example.a, com.example.b and below.
                    Compile first (mvn compile), widen migrate.packages, or name the dependency that holds the \
                    entities: -Dmigrate.dependenciesToScan=<groupId>:<artifactId>"""),
            new Entry(
                    "no entities but old ones",
                    () -> thrown(new NoEntitiesException(
                            List.of(), List.of(), List.of("com.example.Shop", "com.example.Order"))),
                    """
                    No entity was found. Looked for classes with @jakarta.persistence.Entity in:
                      nothing: no folder and no jar was given
                    com.example.Shop and 1 more are mapped with javax.persistence, which Hibernate 6 and 7 do not \
                    read."""),
            new Entry(
                    "several persistence units",
                    () -> thrown(new SeveralPersistenceUnitsException(List.of(unit("shop"), unit("crm")))),
                    """
                    The project has 2 persistence units, and a revision compares one of them:
                      shop  (META-INF/persistence.xml in lib/shop.jar)
                      crm  (META-INF/persistence.xml in lib/shop.jar)
                    Choose one: -Dmigrate.persistenceUnit=shop"""),
            new Entry(
                    "an unknown persistence unit",
                    () -> thrown(new UnknownPersistenceUnitException("shop", List.of(unit("crm")))),
                    """
                    There is no persistence unit 'shop' in any META-INF/persistence.xml of the project's class path.
                    Known are:
                      crm  (META-INF/persistence.xml in lib/shop.jar)
                    Correct the name: -Dmigrate.persistenceUnit=<name>"""),
            new Entry(
                    "a persistence unit where there is none",
                    () -> thrown(new UnknownPersistenceUnitException("shop", List.of())),
                    """
                    There is no persistence unit 'shop' in any META-INF/persistence.xml of the project's class path.
                    None was found at all.
                    Correct the name: -Dmigrate.persistenceUnit=<name>"""),
            new Entry(
                    "a jar-file that is not there",
                    () -> thrown(new MissingJarFileException(unit("shop"), "lib/entities.jar")),
                    """
                    The persistence unit 'shop' (META-INF/persistence.xml in lib/shop.jar) names the jar-file \
                    'lib/entities.jar', but the class path holds no file of this name.
                    Add the dependency, or correct <jar-file>."""),
            new Entry(
                    "a class path that cannot be read",
                    () -> thrown(new UnreadableSourceException(JAR, "classes", new IOException("zip file is empty"))),
                    """
                    Cannot read classes in lib/shop.jar: zip file is empty"""),
            new Entry(
                    "a column PostgreSQL does not know",
                    () -> thrown(new ModelDdlException(
                            "create table shop (name LONGTEXT)",
                            refused("type \"longtext\" does not exist"),
                            new Model(
                                    List.of(),
                                    new TreeMap<>(Map.of(new QualifiedName("public", "shop"), "com.example.Shop")),
                                    new TreeMap<>(),
                                    new TreeMap<>(),
                                    new TreeMap<>(),
                                    List.of()))),
                    """
                    PostgreSQL refuses what Hibernate makes of com.example.Shop: type "longtext" does not exist
                      create table shop (name LONGTEXT)
                    Correct the mapping; nothing was written."""),
            new Entry(
                    "an entry to ignore of a kind that is not known", () -> Ignored.of(List.of("tables:qrtz_*")), """
                    The entry 'tables:qrtz_*' of what is to be ignored has a kind that is not known, 'tables'.
                    Kinds are schema, table, column, default, nullability, comment, constraint, primary-key, unique, check, \
                    exclusion, foreign-key, index, sequence, type; a name may hold *. Several entries are separated by commas: \
                    -Dmigrate.ignore='index:ix_manual_*,default:users.created_at'"""),
            new Entry("an entry to ignore without a kind", () -> Ignored.of(List.of("qrtz_*")), """
                    The entry 'qrtz_*' of what is to be ignored has no '<kind>:<name>'.
                    Kinds are schema, table, column, default, nullability, comment, constraint, primary-key, unique, check, \
                    exclusion, foreign-key, index, sequence, type; a name may hold *. Several entries are separated by commas: \
                    -Dmigrate.ignore='index:ix_manual_*,default:users.created_at'"""),
            new Entry(
                    "an answer without an expression",
                    () -> ColumnAnswers.of("migrate.using", List.of("users.age"), new SqlNames("public")),
                    """
                    -Dmigrate.using=users.age is not an answer: it names no column, or gives no expression for it
                    Write it as: -Dmigrate.using="table.column=expression"
                    For the downgrade: -Dmigrate.using="downgrade:table.column=expression\""""),
            new Entry("an answer that is no rename", () -> renaming("shop.name"), """
                    -Dmigrate.rename=shop.name cannot be understood.
                    Write the old name, and for a rename a colon and the new name: -Dmigrate.rename=users.full_name:users.display_name
                    Names with other characters stand in double quotes."""),
            new Entry("an answer about an unknown kind", () -> renaming("thing:shop:store"), """
                    'thing' in thing:shop:store is no kind of object.
                    Before a name can stand: schema, table, type, sequence, column, label, constraint, index. Names that hold a colon stand in double quotes."""),
            new Entry("a rename of what is not there", () -> renaming("shop.nam:title"), """
                    -Dmigrate.rename=shop.nam:title: the database has nothing called shop.nam that could be renamed.
                    It has: shop.id, shop.name, shop.size
                    Correct the name before the colon, or leave the answer out when the rename is done: mvn migrate:check"""),
            new Entry("a rename to what is not wanted", () -> renaming("shop.name:titel"), """
                    -Dmigrate.rename=shop.name:titel: the model declares nothing called titel that the column shop.name could become.
                    Correct the name after the colon; it is the one that the entities have now. What they want: mvn migrate:check"""),
            new Entry("a rename to what is there", () -> renaming("shop.name:size"), """
                    -Dmigrate.rename=shop.name:size: the database has both the column shop.name and the column shop.size, so the one cannot become the other.
                    Drop or rename the second one first, in a revision of its own: mvn migrate:revision -Dmigrate.empty -Dmessage="...\""""),
            new Entry("a rename to the same name", () -> renaming("shop.id:id"), """
                    -Dmigrate.rename=shop.id:id: the column shop.id has that name already.
                    Leave the answer out: mvn migrate:check"""),
            new Entry("two renames to one name", () -> renaming("shop.name:title", "shop.size:title"), """
                    -Dmigrate.rename=shop.size:title: another answer renames the column shop.size, or to that name, too.
                    Keep one of the two."""),
            new Entry("renames in a circle", () -> renaming("shop.id:size", "shop.size:id"), """
                    These take each other's names in a circle: id, size.
                    No order of renames does that. Write it by hand, with a name in between: mvn migrate:revision -Dmigrate.empty -Dmessage="...\""""),
            new Entry("a drop of what is not there", () -> dropping("shop.nam"), """
                    -Dmigrate.drop=shop.nam: the database has nothing of that name.
                    Correct the name, or leave the answer out when it is dropped already: mvn migrate:check"""),
            new Entry("a hint that names nothing", () -> hinting("nam"), """
                    @RenamedFrom("nam") of com.example.Shop.title: the table shop has no column nam that could become shop.title.
                    Correct the name; or take the annotation away if the column is new: mvn migrate:check"""),
            new Entry(
                    "what may be renames",
                    () -> thrown(new UndecidedRenamesException(List.of(
                            new OpenRename("table", "shop", List.of("store"), Optional.of("com.example.Store"), "shop"),
                            new OpenRename(
                                    "column", "\"Pos\".x", List.of("\"Pos\".y", "\"Pos\".z"), Optional.empty(), "x")))),
                    """
                    These may be renames, and dropping would lose what they hold, so no revision was written:
                      table shop goes and store comes: a rename, or not?
                      column "Pos".x goes and "Pos".y, "Pos".z come: a rename, or not?
                    If they were renamed, say so:
                      mvn migrate:revision -Dmessage="..." '-Dmigrate.rename=shop:store,"Pos".x:"Pos".y'
                    or in the model: @RenamedFrom("shop") on com.example.Store, of io.github.jpamigrate:migrate-annotations
                    If not, let the old ones go:
                      mvn migrate:revision -Dmessage="..." '-Dmigrate.drop=shop,"Pos".x'"""),
            new Entry("nothing to accept", () -> thrown(new NothingToAcceptException("shop.name", List.of())), """
                    Database and model do not contradict each other at 'shop.name'. There is nothing to accept."""),
            new Entry(
                    "something else to accept",
                    () -> thrown(new NothingToAcceptException(
                            "shop.name",
                            List.of(new Contradiction("column shop.title", "type", "text", "character varying(10)")))),
                    """
                    Database and model do not contradict each other at 'shop.name'. What can be accepted:
                      column shop.title: type is character varying(10), the model declares text"""),
            new Entry("nothing accepted", () -> thrown(new NotAcceptedException("shop.name", List.of())), """
                    Nothing is accepted at 'shop.name'. Nothing is accepted at all."""),
            new Entry(
                    "something else accepted",
                    () -> thrown(new NotAcceptedException(
                            "shop.name",
                            List.of(new Contradiction("column shop.title", "type", "text", "character varying(10)")))),
                    """
                    Nothing is accepted at 'shop.name'. What is accepted:
                      column shop.title: type is character varying(10), the model declares text"""),
            new Entry("no live database", () -> thrown(new NoLiveDatabaseException()), """
                    This is about an existing database, and none is configured.
                    Name it: -Dmigrate.url=jdbc:postgresql://host:port/database"""),
            new Entry(
                    "a baseline of a history that has begun",
                    () -> thrown(new RevisionsExistException("db/migrate", RevisionGraph.of(List.of(REVISION)))),
                    """
                    A baseline is the first revision, and there is one (aaaa (create the shop)) in db/migrate already.
                    To adopt one more database that has their schema, say so to its journal: mvn migrate:stamp -Dto=head"""),
            new Entry(
                    "a baseline of a database that has a journal",
                    () -> thrown(new AlreadyJournalledException(List.of(ROW))),
                    """
                    This database has a journal already, with revisions that have no files here:
                      aaaa (create the shop)
                    Get their files from version control. If they are gone for good, empty the journal and adopt \
                    the database anew:
                    mvn migrate:stamp -Dto=base -Dmigrate.purge"""),
            new Entry(
                    "a baseline of another database",
                    () -> thrown(new NothingToAdoptException(
                            "public", List.of(table("a"), table("b"), table("c"), table("d"), table("e")))),
                    """
                    This database has none of the tables that the entities declare (public.a, public.b, public.c \
                    and 2 more), so there is nothing to adopt.
                    If it should have them, correct migrate.url, or migrate.schema, which is 'public'. A new \
                    database needs no baseline: mvn migrate:revision -Dmessage="...\""""),
            new Entry(
                    "a baseline whose database cannot be told",
                    () -> thrown(new BaselineNotStampedException(REVISION, FAILURE)),
                    """
                    The revision aaaa (create the shop) is written, but the database could not be told that it has it.
                    Cannot stamp aaaa (create the shop) together with aaaa (create the shop): the one is part of \
                    the other's history already.
                    Stamp just the newer one: mvn migrate:stamp -Dto=aaaa
                    When that is mended: mvn migrate:stamp -Dto=aaaa"""),
            new Entry("a database that was never adopted", () -> thrown(new UnadoptedDatabaseException(12, 9)), """
                    There is no revision yet, and this database has 12 tables already, 9 of which the entities declare.
                    A first revision that is compared with it would hold just what differs, and could be applied \
                    nowhere else.
                    Let the history begin with the database as it is: mvn migrate:baseline
                    If the database does not matter, empty it, or compare without it: leave out migrate.url."""),
            new Entry(
                    "a database that was changed by hand before its revision",
                    () -> thrown(
                            new MadeByHandException(List.of("create table shop"), List.of("add column person.name"))),
                    """
                    Somebody did to this database by hand what no revision does, and other databases need:
                      create table shop
                    It lacks what the entities declare besides:
                      add column person.name
                    One revision cannot be right for it and for the others. Nothing was written. Either
                    - run the statements for the second list here by hand, too; then there is just one list: \
                    mvn migrate:revision -Dmessage="..."
                    - or undo here by hand what is in the first list, and run the same
                    - or write the revision for the others: the same without migrate.url. Do by hand here what it \
                    would do, then mvn migrate:stamp -Dto=head"""),
            new Entry("nothing to reverse", () -> thrown(new NothingToReverseException()), """
                    This database has no table with a primary key, so there is nothing to write an entity for.
                    If it should have some, correct migrate.url."""),
            new Entry(
                    "sources that are there already",
                    () -> thrown(new SourcesExistException(List.of(Path.of("Shop.java")))),
                    """
                    There are sources already where entities are to be written, and they are not replaced:
                      Shop.java
                    Nothing was written. Delete them, or name another package: mvn migrate:reverse \
                    -Dmigrate.package=..."""),
            new Entry(
                    "Hibernate Tools that fail",
                    () -> thrown(made(
                            ToolsFailedException.class,
                            "Hibernate Tools cannot write entities of this database:\n  no\nNothing was written.",
                            null)),
                    """
                    Hibernate Tools cannot write entities of this database:
                      no
                    Nothing was written."""),
            new Entry(
                    "interrupted while the entities are read",
                    () -> thrown(new ModelInterruptedException(new InterruptedException())),
                    "Interrupted while the entities were read"),
            new Entry(
                    "a live database that cannot be read",
                    () -> thrown(new LiveDatabaseException(refused("the connection is closed"))),
                    """
                    The database cannot be read: the connection is closed"""),
            new Entry(
                    "a database behind",
                    () -> NotUpToDateException.throwUnlessAtHead(status(List.of(REVISION), List.of())),
                    """
                    Target database is not up to date: 1 revision is not applied yet:
                      aaaa (create the shop)
                    Apply them first: mvn migrate:upgrade"""),
            new Entry(
                    "a database ahead",
                    () -> NotUpToDateException.throwUnlessAtHead(status(List.of(), List.of(ROW))),
                    """
                    Target database is not at the head of these files: it has revisions without files here:
                      aaaa (create the shop)
                    Get the newest revision files from version control, or take these revisions back: mvn \
                    migrate:downgrade -Dto=head"""),
            new Entry(
                    "differences that are not supported",
                    () -> thrown(
                            new UnsupportedChangesException(List.of(new Refusal("table shop", "it is partitioned")))),
                    """
                    Not every difference between entities and schema is supported, so no revision was written:
                      table shop: it is partitioned
                    Make these changes by hand in an empty revision: mvn migrate:revision -Dmigrate.empty \
                    -Dmessage="...\""""),
            new Entry(
                    "revisions that end elsewhere",
                    () -> thrown(new ModelNotReachedException(List.of("add column shop.name"))),
                    """
                    The revisions end at another schema than the entities want. Missing is:
                      add column shop.name
                    Write the missing revision: mvn migrate:revision -Dmessage="...\""""),
            new Entry(
                    "a squash that leads elsewhere",
                    () -> thrown(new SquashProofException(
                            "aaaa:bbbb",
                            ProofFailedException.difference(
                                    REVISION, "It leads elsewhere", List.of("add column shop.name")))),
                    """
                    The range aaaa:bbbb cannot be squashed: at once it does not do what it does one by one. \
                    What differs is:
                      add column shop.name
                    Nothing was written. Choose a range without the revision that makes the difference: \
                    mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage="...\""""),
            new Entry(
                    "a filter that spoils a revision",
                    () -> thrown(new FilteredRevisionException(
                            List.of("com.acme.Grants"),
                            List.of("drop table shop"),
                            ProofFailedException.difference(
                                    REVISION, "It leads elsewhere", List.of("add column shop.name")))),
                    """
                    Revision aaaa (create the shop) fails its proof. It leads elsewhere; what differs is:
                      add column shop.name
                    Its scripts are not as they were generated; nothing was written. They were changed by:
                      com.acme.Grants
                    Left out of the upgrade:
                      drop table shop
                    Mend that, or write the revision without the filters of the build: \
                    mvn migrate:revision -Dmigrate.skipFilters -Dmessage="...\""""),
            new Entry(
                    "a filter that fails",
                    () -> RevisionFilters.of(List.of(filter(operations -> {
                                throw new IllegalStateException("no tenant");
                            })))
                            .filter(new Operations(List.of(), List.of())),
                    """
                    The revision filter com.acme.Grants fails: java.lang.IllegalStateException: no tenant
                    Mend it, or do without the filters of the build: -Dmigrate.skipFilters"""),
            new Entry(
                    "a filter that does not answer",
                    () -> RevisionFilters.of(List.of(filter(operations -> null)))
                            .filter(new Operations(List.of(), List.of())),
                    """
                    The revision filter com.acme.Grants answers with null instead of operations.
                    Mend it, or do without the filters of the build: -Dmigrate.skipFilters"""),
            new Entry(
                    "a filter that is not there",
                    () -> RevisionFilters.found(new ClassLoader() {
                        @Override
                        protected Enumeration<URL> findResources(String name) {
                            return Collections.enumeration(List.of(service("com.acme.Grants")));
                        }
                    }),
                    """
                    A revision filter among the plugin's dependencies cannot be made: \
                    io.github.jpamigrate.autogen.filter.RevisionFilter: Provider com.acme.Grants not found
                    Mend it, or do without the filters of the build: -Dmigrate.skipFilters"""),
            new Entry(
                    "a branch that needs another",
                    () -> thrown(BranchException.alone(REVISION, List.of(REVISION), FAILURE)),
                    """
                    The changes that the entities want cannot go behind base: they do not work in a database that \
                    has only that branch.
                    Cannot stamp aaaa (create the shop) together with aaaa (create the shop): the one is part of \
                    the other's history already.
                    Stamp just the newer one: mvn migrate:stamp -Dto=aaaa
                    Revisions that it does not follow:
                      aaaa (create the shop)
                    Nothing was written. Let the revision depend on what it needs: -Dmigrate.dependsOn=aaaa
                    Or join the heads first: mvn migrate:merge -Dmessage="...\""""),
            new Entry(
                    "a branch that others do not work behind",
                    () -> thrown(BranchException.rest(REVISION, List.of(REVISION), FAILURE)),
                    """
                    The changes that the entities want cannot go behind base: the other revisions do not work \
                    behind them.
                    Cannot stamp aaaa (create the shop) together with aaaa (create the shop): the one is part of \
                    the other's history already.
                    Stamp just the newer one: mvn migrate:stamp -Dto=aaaa
                    Revisions that it does not follow:
                      aaaa (create the shop)
                    Nothing was written. Let the revision depend on what it needs: -Dmigrate.dependsOn=aaaa
                    Or join the heads first: mvn migrate:merge -Dmessage="...\""""),
            new Entry(
                    "a branch that leads elsewhere",
                    () -> thrown(BranchException.order(REVISION, List.of(REVISION), List.of("column shop.name"))),
                    """
                    The changes that the entities want cannot go behind base: before the other revisions they \
                    lead to another schema than behind them. What differs is:
                      column shop.name
                    Revisions that it does not follow:
                      aaaa (create the shop)
                    Nothing was written. Let the revision depend on what it needs: -Dmigrate.dependsOn=aaaa
                    Or join the heads first: mvn migrate:merge -Dmessage="...\""""),
            new Entry(
                    "a proof that does not hold",
                    () -> thrown(ProofFailedException.difference(
                            REVISION, "The downgrade does not lead back", List.of("column shop.name"))),
                    """
                    Revision aaaa (create the shop) fails its proof. The downgrade does not lead back; what \
                    differs is:
                      column shop.name
                    The scripts are aaaa.upgrade.sql and aaaa.downgrade.sql; mend them and run: mvn migrate:verify"""),
            new Entry(
                    "a catalog that is not read completely",
                    () -> thrown(
                            made(CrawlException.class, "The catalog was not read completely: 1 table of 2 tables")),
                    """
                    The catalog was not read completely: 1 table of 2 tables"""),
            new Entry("a declaration that nobody understands", () -> declaration("column shop.name ???"), """
                    DIR/model.schema:1: this line cannot be understood: it is not of the form kind name \
                    property="value"
                      column shop.name ???
                    The file is written by migrate:revision. Take its last good state from version control, or \
                    after a merge conflict keep the lines of both sides and run: mvn migrate:revision \
                    -Dmessage="...\""""),
            new Entry(
                    "a scratch database that fails",
                    () -> thrown(made(WorkDatabaseException.class, "The extensions cannot be listed", refused("no"))),
                    """
                    The extensions cannot be listed
                      no"""),
            new Entry("a kind of scratch database that is none", () -> ScratchKind.parse("oracle"), """
                    migrate.scratch is "oracle"; it can be auto, url, server, docker, embedded."""));

    /**
     * @param action throws the exception
     * @param text what the user reads, word by word
     */
    private record Entry(String title, ThrowingCallable action, String text) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Entry> entries() {
        return ENTRIES;
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isToldWordByWord(Entry entry) {
        Throwable failure = catchThrowable(entry.action());

        assertThat(failure).isInstanceOf(MigrateException.class);
        assertThat(concealed(failure.getMessage())).isEqualTo(entry.text());
    }

    @Test
    void knowsEveryException() {
        Set<String> told = ENTRIES.stream()
                .map(entry -> catchThrowable(entry.action()).getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.jpamigrate.autogen")
                        .stream()
                        .filter(type -> type.isAssignableTo(MigrateException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        all.removeAll(told);
        assertThat(all).as("exceptions without an entry").isEmpty();
    }

    private static String concealed(String text) {
        return text.replaceAll("/\\S*/errors[0-9]+", "DIR");
    }

    private static RevisionFilter filter(UnaryOperator<Operations> change) {
        return new RevisionFilter() {
            @Override
            public Operations filter(Operations operations) {
                return change.apply(operations);
            }

            @Override
            public String name() {
                return "com.acme.Grants";
            }
        };
    }

    /** A file of {@code META-INF/services} that names a class. */
    private static URL service(String name) {
        try {
            Path file = Files.createTempFile("service", null);
            file.toFile().deleteOnExit();
            return Files.writeString(file, name).toUri().toURL();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void thrown(MigrateException exception) {
        throw exception;
    }

    private static PersistenceUnit unit(String name) {
        return new PersistenceUnit(
                name, JAR, "META-INF/persistence.xml", true, List.of(), List.of(), List.of(), Map.of());
    }

    private static Table table(String name) {
        return new Table(
                new QualifiedName("public", name), Optional.empty(), List.of(), List.of(), List.of(), new TreeMap<>());
    }

    private static SQLException refused(String message) {
        return new SQLException(message, "42704");
    }

    private static Status status(List<Revision> pending, List<AppliedRevision> unknown) {
        return new Status(List.of(), List.of(), pending, unknown, List.of(), List.of(), Optional.empty());
    }

    private static void declaration(String line) throws IOException {
        Path folder = Files.createTempDirectory("errors");
        Path file = folder.resolve("model.schema");
        try {
            Files.writeString(file, line + "\n");
            new DeclarationFile(folder, "public").read();
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** By a constructor that only its own package may call. */
    private static <E extends MigrateException> E made(Class<E> type, Object... arguments) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == arguments.length) {
                constructor.setAccessible(true);
                try {
                    return type.cast(constructor.newInstance(arguments));
                } catch (InstantiationException | IllegalAccessException | InvocationTargetException failure) {
                    throw new AssertionError(failure);
                }
            }
        }
        throw new AssertionError("no such constructor: " + type);
    }

    private static void renaming(String... renames) {
        resolve(Answers.none().with(List.of(renames), List.of()));
    }

    private static void dropping(String name) {
        resolve(Answers.none().with(List.of(), List.of(name)));
    }

    private static void hinting(String before) {
        resolve(Answers.none()
                .withHints(List.of(new Model.Hint(
                        "com.example.Shop.title", new QualifiedName("public", "shop"), Optional.of("title"), before))));
    }

    /** A shop that has a name and a size, and is to have a title. */
    private static void resolve(Answers answers) {
        RenameResolution.of(shop("id", "name", "size").database(), shop("id", "size", "title"), shop("id"), answers);
    }

    private static Declaration shop(String... columns) {
        List<Column> list = Stream.of(columns)
                .map(name -> new Column(
                        name,
                        "bigint",
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        Table table = new Table(
                new QualifiedName("public", "shop"), Optional.empty(), list, List.of(), List.of(), new TreeMap<>());
        Database database = new Database("public", List.of(), List.of(), List.of(), List.of(table), List.of());
        return Declaration.none("public").withDatabase(database);
    }
}
