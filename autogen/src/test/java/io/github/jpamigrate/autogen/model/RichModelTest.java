package io.github.jpamigrate.autogen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One of everything that changes what a table looks like, read by each release that is supported. */
class RichModelTest {
    private static final String PACKAGE = "io.github.jpamigrate.autogen.model.entities.rich";
    /** Of the application that is started for comparison; held, as the JDK forgets levels of loggers that are not. */
    private static final Logger APPLICATION_LOG = Logger.getLogger("org.hibernate");

    @ParameterizedTest
    @ValueSource(strings = {"6.4", "6.6", "7.1", "7.4"})
    void statementsRunAndOriginsNameWhatTheCatalogHolds(String release) throws Exception {
        Model model = model(release);
        Database database;
        try (ScratchDatabase scratch = TestServers.database()) {
            database = ModelOnServer.created(scratch, model.statements());
        }
        assertThat(model.entities().keySet())
                .containsExactlyElementsOf(
                        database.tables().stream().map(Table::name).toList());
        assertThat(model.attributes().keySet()).containsExactlyInAnyOrderElementsOf(uncounted(columns(database)));
        assertThat(database.sequences().stream().map(Sequence::name))
                .containsAll(model.generatedSequences().keySet());
        assertThat(model.failedGenerators()).isEmpty();
        assertThat(database.table(new QualifiedName("shop", "product"))
                        .orElseThrow()
                        .comment())
                .hasValue("What is sold; never deleted");
    }

    @Test
    void schemasComeFirstAndStatementsAreWhole() {
        List<String> statements = model("7.1").statements();
        assertThat(statements.get(0)).isEqualTo("create schema if not exists \"shop\"");
        assertThat(statements)
                .contains(
                        "comment on column shop.Product.sku is 'As printed;\non the box'",
                        "create index party_name on Party (name desc)",
                        "create sequence party_numbers start with 1000 increment by 10")
                .noneMatch(statement -> statement.endsWith(";") || statement.isBlank())
                .noneMatch(statement -> statement.startsWith("insert"));
    }

    @Test
    void serverVersionReachesTheDialect() {
        assertThat(model("7.4").statements()).anyMatch(sql -> sql.contains("generated always as (net * 1.19),"));
        ModelRequest older = request("7.4").onServer(15);
        assertThat(new ModelReader().read(older).statements())
                .anyMatch(sql -> sql.contains("generated always as (net * 1.19) stored,"));
    }

    @Test
    void originsNameEntitiesAndCollections() {
        Map<QualifiedName, String> entities = model("7.1").entities();
        assertThat(entities)
                .containsEntry(table("public", "party"), PACKAGE + ".Party")
                .containsEntry(table("public", "payment"), PACKAGE + ".Payment")
                .containsEntry(table("public", "person_notes"), PACKAGE + ".Person")
                .containsEntry(table("public", "person_phones"), PACKAGE + ".Person.phones")
                .containsEntry(table("shop", "Category"), PACKAGE + ".Category")
                .containsEntry(table("shop", "category_products"), PACKAGE + ".Category.products")
                .containsEntry(table("public", "counters"), PACKAGE + ".Category.id");
    }

    @Test
    void originsNameAttributes() {
        Map<ColumnName, String> attributes = model("7.1").attributes();
        assertThat(attributes)
                .containsEntry(column("public", "party", "postalcode"), PACKAGE + ".Party.home.postalCode")
                .containsEntry(column("public", "party", "billing_code"), PACKAGE + ".Party.billing.postalCode")
                .containsEntry(column("public", "party", "createdat"), PACKAGE + ".Party.createdAt")
                .containsEntry(column("public", "person", "id"), PACKAGE + ".Person.id")
                .containsEntry(column("public", "circle", "colour"), PACKAGE + ".Circle.colour")
                .containsEntry(column("public", "circle", "company_id"), PACKAGE + ".Company.logos.{key}")
                .containsEntry(column("public", "payment", "kind"), PACKAGE + ".Payment.{discriminator}")
                .containsEntry(column("public", "payment", "lastdigits"), PACKAGE + ".CardPayment.lastDigits")
                .containsEntry(column("public", "person_earlier", "position"), PACKAGE + ".Person.earlier.{index}")
                .containsEntry(column("public", "person_earlier", "street"), PACKAGE + ".Person.earlier.street")
                .containsEntry(column("public", "line", "number"), PACKAGE + ".Line.key.number")
                .containsEntry(column("shop", "Category", "Group"), PACKAGE + ".Category.group")
                .containsEntry(
                        column("shop", "product", "a_name_that_is_longer_than_the_sixty_three_bytes_postgresql_kee"),
                        PACKAGE + ".Product.longName");
    }

    @Test
    void sequencesNameTheColumnTheyFeed() {
        assertThat(model("7.1").generatedSequences())
                .containsExactly(
                        Map.entry(table("public", "party_numbers"), column("public", "party", "id")),
                        Map.entry(table("public", "shape_seq"), column("public", "circle", "id")));
    }

    @Test
    void sameRequestSameModel() {
        assertThat(model("7.1")).isEqualTo(model("7.1"));
    }

    @Test
    void schemaIsWhatTheApplicationWouldCreate() throws Exception {
        try (ScratchDatabase ours = TestServers.database();
                ScratchDatabase application = TestServers.database()) {
            Database read = ModelOnServer.created(ours, model("7.1").statements());
            startApplication(application);
            assertThat(read).isEqualTo(ModelOnServer.crawled(application));
        }
    }

    private static void startApplication(ScratchDatabase database) throws Exception {
        APPLICATION_LOG.setLevel(Level.SEVERE);
        Configuration configuration = new Configuration();
        for (String name : model("7.1").entities().values()) {
            Class<?> type = Class.forName(name.substring(0, entityEnd(name)));
            configuration.addAnnotatedClass(type);
        }
        configuration
                .addPackage(PACKAGE)
                .addAnnotatedClass(Class.forName(PACKAGE + ".PercentageConverter"))
                .addAnnotatedClass(Class.forName(PACKAGE + ".CardPayment"))
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty("hibernate.hbm2ddl.auto", "create-only")
                .setProperty("hibernate.hbm2ddl.create_namespaces", "true");
        configuration.getProperties().put("hibernate.connection.datasource", database.dataSource());
        configuration.buildSessionFactory().close();
    }

    private static int entityEnd(String origin) {
        int end = origin.indexOf('.', PACKAGE.length() + 1);
        return end < 0 ? origin.length() : end;
    }

    private static Set<ColumnName> columns(Database database) {
        return database.tables().stream()
                .flatMap(table -> table.columns().stream().map(column -> new ColumnName(table.name(), column.name())))
                .collect(Collectors.toSet());
    }

    /** The table of a table generator has columns of no attribute. */
    private static Set<ColumnName> uncounted(Set<ColumnName> columns) {
        return columns.stream()
                .filter(column -> !column.table().name().equals("counters"))
                .collect(Collectors.toSet());
    }

    private static Model model(String release) {
        return new ModelReader().read(request(release));
    }

    private static ModelRequest request(String release) {
        List<Path> classes = List.of(TestClassPath.CLASSES);
        return new ModelRequest(
                TestClassPath.with(classes, TestClassPath.libraries(release)),
                classes,
                List.of(PACKAGE),
                Optional.empty(),
                Map.of(),
                18,
                "public");
    }

    private static QualifiedName table(String schema, String name) {
        return new QualifiedName(schema, name);
    }

    private static ColumnName column(String schema, String table, String name) {
        return new ColumnName(table(schema, table), name);
    }
}
