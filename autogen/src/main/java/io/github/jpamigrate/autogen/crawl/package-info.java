/** A live PostgreSQL database to {@link io.github.jpamigrate.autogen.schema.Database}: bulk, complete, or an error. */
package io.github.jpamigrate.autogen.crawl;
