/** The only package that calls Hibernate Tools; its classes are defined anew among theirs. */
package io.github.jpamigrate.autogen.reverse.hibernate;
