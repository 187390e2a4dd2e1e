package io.github.jpamigrate.autogen.crawl;

import java.util.Optional;
import schemacrawler.schema.AttributedObject;

/** Columns of our queries that SchemaCrawler does not know and gives on as they are. */
final class Attributes {
    private Attributes() {}

    /** @throws CrawlException if it is missing or NULL */
    static String text(AttributedObject object, String attribute) {
        return optional(object, attribute)
                .orElseThrow(() -> new CrawlException("SchemaCrawler lost " + attribute + " of " + object));
    }

    static Optional<String> optional(AttributedObject object, String attribute) {
        Object value = object.getAttribute(attribute);
        return Optional.ofNullable(value).map(Object::toString);
    }
}
