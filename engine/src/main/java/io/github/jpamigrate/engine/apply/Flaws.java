package io.github.jpamigrate.engine.apply;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the catalog says of things that were begun and never finished. Objects of the system and temporary ones are left out. */
public record Flaws(List<InvalidIndex> invalidIndexes, List<UnvalidatedConstraint> unvalidatedConstraints) {
    private static final String OF_USERS =
            " and n.nspname not in ('pg_catalog', 'pg_toast', 'information_schema') and n.nspname !~ '^pg_(toast_)?temp_'";

    /** An index that is being built at this moment is not valid either, and no flaw. */
    private static final String INDEXES = """
            select format('%I.%I', n.nspname, c.relname), format('%I.%I', tn.nspname, t.relname)
            from pg_catalog.pg_index i
            join pg_catalog.pg_class c on c.oid = i.indexrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_class t on t.oid = i.indrelid
            join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
            where not i.indisvalid
            and not exists (
                select from pg_catalog.pg_stat_progress_create_index p where p.index_relid = i.indexrelid)""" + OF_USERS + " order by 1";

    /** One that is NOT ENFORCED, since PostgreSQL 18, is not validated on purpose; older servers have no such column. */
    private static final String CONSTRAINTS = """
            select format('%I', o.conname),
                format('%I.%I', n.nspname, coalesce(t.relname, d.typname)), d.typname is not null
            from pg_catalog.pg_constraint o
            left join pg_catalog.pg_class t on t.oid = o.conrelid
            left join pg_catalog.pg_type d on d.oid = o.contypid
            join pg_catalog.pg_namespace n on n.oid = coalesce(t.relnamespace, d.typnamespace)
            where not o.convalidated
            and coalesce((to_jsonb(o) ->> 'conenforced')::boolean, true)""" + OF_USERS + " order by 2, 1";

    public Flaws {
        invalidIndexes = List.copyOf(invalidIndexes);
        unvalidatedConstraints = List.copyOf(unvalidatedConstraints);
    }

    static Flaws read(Connection connection) throws SQLException {
        List<InvalidIndex> indexes = new ArrayList<>();
        List<UnvalidatedConstraint> constraints = new ArrayList<>();
        try (var query = connection.createStatement()) {
            try (ResultSet rows = query.executeQuery(INDEXES)) {
                while (rows.next()) {
                    indexes.add(new InvalidIndex(rows.getString(1), rows.getString(2)));
                }
            }
            try (ResultSet rows = query.executeQuery(CONSTRAINTS)) {
                while (rows.next()) {
                    constraints.add(
                            new UnvalidatedConstraint(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
                }
            }
        }
        return new Flaws(indexes, constraints);
    }
}
