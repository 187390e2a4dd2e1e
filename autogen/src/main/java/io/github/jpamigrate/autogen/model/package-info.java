/** Entities to DDL. The only package that knows Hibernate, and the project's own Hibernate at that. */
package io.github.jpamigrate.autogen.model;
