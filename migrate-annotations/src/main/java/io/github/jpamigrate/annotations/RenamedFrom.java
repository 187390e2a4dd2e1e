package io.github.jpamigrate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that something had before, so that {@code mvn migrate:revision} renames it instead of dropping the old and
 * adding the new one.
 *
 * <p>On an entity class: its table. On an attribute with a table of its own (element collection, many-to-many): that
 * table. On any other attribute, or its getter: its column. Once the rename is in a revision the annotation says nothing
 * more, and may stay or go.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** The former name as the database has it; in double quotes if it needs them there. */
    String value();
}
