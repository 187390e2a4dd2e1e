package io.github.jpamigrate.engine.script;

import io.github.jpamigrate.engine.script.Repeatable.EnumValue;
import io.github.jpamigrate.engine.script.Repeatable.IndexBuild;
import io.github.jpamigrate.engine.script.Repeatable.IndexDrop;
import io.github.jpamigrate.engine.script.Repeatable.Maintenance;
import io.github.jpamigrate.engine.script.Repeatable.PartitionDetach;
import io.github.jpamigrate.engine.script.Repeatable.Reindex;
import io.github.jpamigrate.engine.script.Repeatable.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises statements that are safe to run again. */
final class RepeatableReader {
    private static final List<String> REINDEXED = List.of("INDEX", "TABLE", "SCHEMA", "DATABASE", "SYSTEM");

    private final Tokens tokens;

    private RepeatableReader(Statement statement) {
        this.tokens = Tokens.of(statement.sql());
    }

    static Optional<Repeatable> of(Statement statement) {
        return new RepeatableReader(statement).read();
    }

    private Optional<Repeatable> read() {
        if (tokens.skip("CREATE")) {
            return indexBuild();
        }
        if (tokens.skip("DROP", "INDEX", "CONCURRENTLY")) {
            return indexDrop();
        }
        if (tokens.skip("REINDEX")) {
            return reindex();
        }
        if (tokens.skip("VACUUM") || tokens.skip("ANALYZE") || tokens.skip("ANALYSE")) {
            return Optional.of(new Maintenance());
        }
        if (tokens.skip("ALTER", "TYPE")) {
            return enumValue();
        }
        if (tokens.skip("ALTER", "TABLE")) {
            return partitionDetach();
        }
        return tokens.skip("SET") ? setting() : Optional.empty();
    }

    private Optional<Repeatable> indexBuild() {
        tokens.skip("UNIQUE");
        if (!tokens.skip("INDEX", "CONCURRENTLY") || tokens.skip("ON")) {
            return Optional.empty();
        }
        Optional<String> index = tokens.name();
        if (index.isEmpty() || !tokens.skip("ON")) {
            return Optional.empty();
        }
        tokens.skip("ONLY");
        return tokens.qualified().map(table -> new IndexBuild(table, index.get()));
    }

    private Optional<Repeatable> indexDrop() {
        tokens.skip("IF", "EXISTS");
        Optional<String> index = tokens.qualified();
        tokens.skip("RESTRICT");
        return index.filter(name -> tokens.ended()).map(IndexDrop::new);
    }

    private Optional<Repeatable> reindex() {
        tokens.skipParentheses();
        Optional<String> what = REINDEXED.stream().filter(tokens::skip).findFirst();
        tokens.skip("CONCURRENTLY");
        Optional<String> name = tokens.qualified();
        return what.filter(kind -> tokens.ended()).map(kind -> new Reindex(kind, name));
    }

    private Optional<Repeatable> enumValue() {
        Optional<String> type = tokens.qualified();
        if (type.isEmpty() || !tokens.skip("ADD", "VALUE")) {
            return Optional.empty();
        }
        tokens.skip("IF", "NOT", "EXISTS");
        return tokens.literal().map(label -> new EnumValue(type.get(), label));
    }

    private Optional<Repeatable> partitionDetach() {
        tokens.skip("IF", "EXISTS");
        Optional<String> table = tokens.qualified();
        if (table.isEmpty() || !tokens.skip("DETACH", "PARTITION")) {
            return Optional.empty();
        }
        Optional<String> partition = tokens.qualified();
        return partition
                .filter(name -> tokens.skip("CONCURRENTLY") && tokens.ended())
                .map(name -> new PartitionDetach(table.get(), name));
    }

    private Optional<Repeatable> setting() {
        tokens.skip("SESSION");
        if (tokens.skip("TIME", "ZONE")) {
            return Optional.of(new Setting("timezone"));
        }
        if (tokens.skip("ROLE")) {
            return Optional.of(new Setting("role"));
        }
        Optional<String> name = tokens.qualified();
        boolean assigned = name.isPresent() && (tokens.skip("=") || tokens.skip("TO"));
        return name.filter(text -> assigned).map(text -> new Setting(text.toLowerCase(Locale.ROOT)));
    }
}
