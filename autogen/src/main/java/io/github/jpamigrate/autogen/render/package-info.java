/** Changes as PostgreSQL text: one renderer per kind of object. */
package io.github.jpamigrate.autogen.render;
