package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.Recipe;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;

/** Objects that PostgreSQL itself has put into words. */
final class ObjectRenderer implements ObjectChange.Visitor<List<String>> {

    @Override
    public List<String> create(ObjectChange.Create change) {
        Recipe recipe = change.object().recipe();
        List<String> statements = new ArrayList<>(recipe.creation());
        recipe.clauses().forEach(clause -> statements.add(clause.addition()));
        change.grants().forEach(grant -> statements.add(grant(grant)));
        return statements;
    }

    /** A role belongs to the server, and the server that a script is tried on may not have it. */
    private static String grant(Recipe.Grant grant) {
        if (grant.role().isEmpty()) {
            return grant.statement();
        }
        String body = "BEGIN IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = "
                + SqlNames.literal(grant.role()) + ") THEN " + grant.statement() + "; END IF; END";
        return "DO " + SqlNames.literal(body);
    }

    @Override
    public List<String> drop(ObjectChange.Drop change) {
        return List.of(change.object().recipe().removal().orElseThrow());
    }

    @Override
    public List<String> replace(ObjectChange.Replace change) {
        OtherObject from = change.from();
        OtherObject to = change.object();
        List<Recipe.Clause> before = from.recipe().clauses();
        List<Recipe.Clause> after = to.recipe().clauses();
        List<String> statements = new ArrayList<>();
        before.stream()
                .filter(clause -> !after.contains(clause) && !isOverwritten(clause, after))
                .forEach(clause -> statements.add(clause.removal()));
        if (!from.recipe().creation().equals(to.recipe().creation())) {
            statements.addAll(to.recipe().creation());
        }
        after.stream().filter(clause -> !before.contains(clause)).forEach(clause -> statements.add(clause.addition()));
        return statements;
    }

    /** A comment or a default takes the place of another one; a constraint does not. */
    private static boolean isOverwritten(Recipe.Clause clause, List<Recipe.Clause> after) {
        return !clause.removal().contains(" DROP CONSTRAINT ")
                && after.stream().anyMatch(other -> other.removal().equals(clause.removal()));
    }
}
