package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.Optional;

/** The statement that sets or removes a comment. */
final class Comments {
    private Comments() {}

    static String on(String object, Optional<String> comment) {
        return "COMMENT ON " + object + " IS " + comment.map(SqlNames::literal).orElse("NULL");
    }
}
