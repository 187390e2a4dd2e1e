package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.ObjectName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges the objects that are known by PostgreSQL's own words alone. Hibernate can be told to create a view, a function or a
 * trigger; then it must be there as told. What the model does not speak of is left alone, also what it spoke of once: that is
 * not recorded.
 */
final class ObjectMerge {
    /** Kinds that are listed with what they belong to, or are no part of the schema. */
    private static final Set<String> UNLISTED =
            Set.of("materialized view index", "partition", "extension", "not valid not null constraint");

    private final Findings findings;

    ObjectMerge(Findings findings) {
        this.findings = findings;
    }

    List<OtherObject> merge(Database current, Database desired) {
        Map<ObjectName, OtherObject> wanted = new LinkedHashMap<>();
        desired.others().forEach(object -> wanted.put(object.name(), object));
        List<OtherObject> merged = new ArrayList<>();
        for (OtherObject now : current.others()) {
            OtherObject declared = wanted.remove(now.name());
            merged.add(declared == null ? leftAlone(now) : prevailing(now, declared));
        }
        wanted.values().stream()
                .filter(object -> findings.isCreated(object.name().toString()))
                .forEach(merged::add);
        return merged;
    }

    private OtherObject leftAlone(OtherObject now) {
        if (!UNLISTED.contains(now.kind())) {
            findings.leaveAlone(now.name().toString());
        }
        return now;
    }

    private OtherObject prevailing(OtherObject now, OtherObject wanted) {
        boolean same = now.definition().equals(wanted.definition());
        return same
                        || !findings.modelPrevails(
                                now.name().toString(), "definition", wanted.definition(), now.definition())
                ? now
                : wanted;
    }
}
