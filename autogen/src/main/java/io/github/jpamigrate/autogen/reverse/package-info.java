/**
 * A schema back to entities, written by Hibernate Tools. What the tools leave out or guess (types, defaults, checks, indexes,
 * comments) comes from the crawled schema; {@code reverse.hibernate} is the only package that calls the tools.
 */
package io.github.jpamigrate.autogen.reverse;
