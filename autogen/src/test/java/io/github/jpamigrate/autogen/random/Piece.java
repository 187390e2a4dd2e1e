package io.github.jpamigrate.autogen.random;

import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The smallest part of a schema: a table without columns, a column, a constraint, a view …
 *
 * @param id the same for the same object in both schemas of a pair
 * @param needs ids of pieces that must be there before
 * @param maker makes the same object anew, otherwise
 */
record Piece(String id, Set<String> needs, List<String> sql, Maker maker) {

    /** A choice of properties for one object. */
    interface Maker {
        Piece make(Random random);
    }

    Piece otherwise(Random random) {
        return maker.make(random);
    }
}
