package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.List;

/** What SchemaCrawler carries: tables with their columns, without constraints and indexes, and sequences. */
record CrawledObjects(List<Table> tables, List<Sequence> sequences) {}
