package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Both sides while renames are being found: what there is, what is wanted, and what gets another name so far. */
final class Situation {
    private final Database current;
    private final Declaration desired;
    private final Declaration declared;
    private final Set<Named> there;
    private final Set<Named> wanted;
    private final Set<Named> dropped = new LinkedHashSet<>();
    private final Map<Named, Named> oldByNew = new HashMap<>();
    private final Set<Named> renamed = new HashSet<>();
    private final NewNames names = new NewNames();

    Situation(Database current, Declaration desired, Declaration declared) {
        this.current = current;
        this.desired = desired;
        this.declared = declared;
        this.there = Named.in(current).collect(Collectors.toCollection(LinkedHashSet::new));
        this.wanted = Named.in(desired.database()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Database current() {
        return current;
    }

    Declaration desired() {
        return desired;
    }

    Declaration declared() {
        return declared;
    }

    NewNames names() {
        return names;
    }

    SqlNames sqlNames() {
        return new SqlNames(current.defaultSchema());
    }

    /** What the database has, under the names that it has now. */
    Set<Named> there() {
        return there;
    }

    /** What the model wants. */
    Set<Named> wanted() {
        return wanted;
    }

    /** Somebody said that this goes, and is no rename. */
    void drop(Named named) {
        dropped.add(named);
    }

    boolean isDropped(Named named) {
        return dropped.contains(named);
    }

    Set<Named> dropped() {
        return dropped;
    }

    /** Whether an object of the database could still get another name. */
    boolean isFree(Named old) {
        return there.contains(old) && !dropped.contains(old) && !renamed.contains(old);
    }

    /** Whether a name was given to an object already. */
    boolean isGiven(Named target) {
        return oldByNew.containsKey(target);
    }

    /** Whether something of the database has this new name, without having been given it. */
    boolean isOccupied(Named target) {
        Named old = before(target);
        return there.contains(old) && after(old).equals(target) && !oldByNew.containsKey(target);
    }

    /** What an object of the database is called so far. */
    Named after(Named old) {
        QualifiedName object = old.object();
        return switch (old.kind()) {
            case SCHEMA -> Named.schema(names.schema(object.name()));
            case TABLE -> Named.table(names.table(object));
            case TYPE -> new Named(old.kind(), names.type(object), "");
            case SEQUENCE -> new Named(old.kind(), names.sequence(object), "");
            case COLUMN -> Named.column(names.column(new ColumnName(object, old.member())));
            case LABEL -> new Named(old.kind(), names.type(object), names.label(object, old.member()));
            case CONSTRAINT -> new Named(old.kind(), names.table(object), names.constraint(object, old.member()));
            case INDEX -> new Named(old.kind(), names.table(object), names.index(object, old.member()));
        };
    }

    /** The object that would have this name if members were not renamed. */
    private Named before(Named target) {
        if (target.kind() == Named.Kind.LABEL) {
            return new Named(target.kind(), typeBefore(target.object()), target.member());
        }
        return target.kind().isMember()
                ? new Named(target.kind(), tableBefore(target.object()).orElse(target.object()), target.member())
                : target;
    }

    private QualifiedName typeBefore(QualifiedName type) {
        return current.enumTypes().stream()
                .map(candidate -> candidate.name())
                .filter(old -> names.type(old).equals(type))
                .findFirst()
                .orElse(type);
    }

    /** What a table of the database is called now that will be called so. */
    Optional<QualifiedName> tableBefore(QualifiedName table) {
        Named given = oldByNew.get(Named.table(table));
        if (given != null) {
            return Optional.of(given.object());
        }
        return there.contains(Named.table(table)) && names.table(table).equals(table)
                ? Optional.of(table)
                : current.tables().stream()
                        .map(candidate -> candidate.name())
                        .filter(old -> names.table(old).equals(table))
                        .findFirst();
    }

    /** Gives an object of the database a new name. */
    void rename(Named old, Named target) {
        oldByNew.put(target, old);
        renamed.add(old);
        ColumnName member = new ColumnName(old.object(), old.member());
        switch (old.kind()) {
            case SCHEMA ->
                names.schemas().put(old.object().name(), target.object().name());
            case TABLE -> names.tables().put(old.object(), target.object());
            case TYPE -> names.types().put(old.object(), target.object());
            case SEQUENCE -> names.sequences().put(old.object(), target.object());
            case COLUMN -> names.columns().put(member, target.member());
            case LABEL -> names.labels().put(member, target.member());
            case CONSTRAINT -> names.constraints().put(member, target.member());
            case INDEX -> names.indexes().put(member, target.member());
        }
    }
}
