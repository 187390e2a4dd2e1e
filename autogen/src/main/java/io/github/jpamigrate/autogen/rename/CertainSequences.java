package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sequences that feed the same column under another name. */
final class CertainSequences {
    private final Situation situation;

    CertainSequences(Situation situation) {
        this.situation = situation;
    }

    void find() {
        SortedMap<ColumnName, QualifiedName> wanted = new TreeMap<>();
        situation.desired().feeds().forEach((sequence, column) -> wanted.put(column, sequence));
        Map<Named, Named> moves = new LinkedHashMap<>();
        situation.declared().feeds().forEach((sequence, column) -> {
            QualifiedName now = wanted.get(situation.names().column(column));
            Named old = new Named(Named.Kind.SEQUENCE, sequence, "");
            boolean renamed = now != null
                    && !situation.wanted().contains(situation.after(old))
                    && !situation.declared().feeds().containsKey(now);
            if (renamed) {
                moves.put(old, new Named(Named.Kind.SEQUENCE, now, ""));
            }
        });
        Moves.apply(situation, moves);
    }
}
