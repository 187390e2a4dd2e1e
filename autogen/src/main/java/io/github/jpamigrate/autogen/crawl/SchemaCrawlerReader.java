package io.github.jpamigrate.autogen.crawl;

import static schemacrawler.schemacrawler.InformationSchemaKey.SCHEMATA;
import static schemacrawler.schemacrawler.InformationSchemaKey.SEQUENCES;
import static schemacrawler.schemacrawler.InformationSchemaKey.TABLES;
import static schemacrawler.schemacrawler.InformationSchemaKey.TABLE_COLUMNS;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import schemacrawler.crawl.SchemaCrawler;
import schemacrawler.inclusionrule.IncludeAll;
import schemacrawler.schema.Catalog;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.MetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import schemacrawler.schemacrawler.exceptions.SchemaCrawlerException;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/**
 * Tables, columns and sequences through SchemaCrawler, each by one query of ours that SchemaCrawler takes for a view of
 * the data dictionary. Its other retrievals are off: each is noted where ours replaces it.
 */
final class SchemaCrawlerReader {
    private final Connection connection;
    private final CatalogQueries queries;

    SchemaCrawlerReader(Connection connection, CatalogQueries queries) {
        this.connection = connection;
        this.queries = queries;
    }

    /** @param schemas how many schemas there are; SchemaCrawler takes none for a failure */
    CrawledObjects read(int schemas) {
        if (schemas == 0) {
            return new CrawledObjects(List.of(), List.of());
        }
        Catalog catalog = crawl();
        return new CrawledObjects(
                catalog.getTables().stream().map(TableConversion::table).toList(),
                catalog.getSequences().stream()
                        .map(SequenceConversion::sequence)
                        .toList());
    }

    /** SchemaCrawler logs what it fails to read and goes on; here every such word is a failure. */
    private Catalog crawl() {
        try (SchemaCrawlerLog log = SchemaCrawlerLog.open()) {
            Catalog catalog = new SchemaCrawler(
                            DatabaseConnectionSources.fromConnection(connection), retrieval(), options())
                    .crawl();
            log.failure().ifPresent(failure -> {
                throw failed(failure.message(), failure.cause());
            });
            return catalog;
        } catch (SchemaCrawlerException failure) {
            throw failed(failure.getMessage(), failure);
        }
    }

    /** With the server's own words, where there are any. */
    private static CrawlException failed(String message, Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return new CrawlException(
                "The catalog cannot be read: " + (cause == null ? message : cause.getMessage()), failure);
    }

    private SchemaRetrievalOptions retrieval() {
        SchemaRetrievalOptionsBuilder builder = SchemaRetrievalOptionsBuilder.builder()
                .withDoesNotSupportCatalogs()
                .withSupportsSchemas()
                .withInformationSchemaViews(InformationSchemaViewsBuilder.builder()
                        .withSql(SCHEMATA, queries.text("schemata"))
                        .withSql(TABLES, queries.text("tables"))
                        .withSql(TABLE_COLUMNS, queries.text("columns"))
                        .withSql(SEQUENCES, queries.text("sequences"))
                        .toOptions());
        for (SchemaInfoMetadataRetrievalStrategy strategy : SchemaInfoMetadataRetrievalStrategy.values()) {
            builder.with(strategy, MetadataRetrievalStrategy.data_dictionary_all);
        }
        return builder.toOptions();
    }

    private static SchemaCrawlerOptions options() {
        return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLimitOptions(LimitOptionsBuilder.builder()
                        .includeSchemas(new IncludeAll())
                        .includeTables(new IncludeAll())
                        .includeSequences(new IncludeAll())
                        .toOptions())
                .withLoadOptions(LoadOptionsBuilder.builder()
                        .withMaxThreads(1)
                        .withSchemaInfoLevel(SchemaInfoLevelBuilder.builder()
                                .setRetrieveTables(true)
                                .setRetrieveTableColumns(true)
                                .setRetrieveSequenceInformation(true)
                                .toOptions())
                        .toOptions());
    }
}
