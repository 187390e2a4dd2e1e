package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.schema.Database;
import java.util.List;

/**
 * What a merge comes to.
 *
 * @param goal the database to arrive at
 * @param leftAlone what the database has and the model does not speak of, one line each
 * @param contradictions where the model prevails over the database; each can be accepted instead
 * @param refusals what cannot be merged
 */
public record Merged(
        Database goal, List<String> leftAlone, List<Contradiction> contradictions, List<Refusal> refusals) {
    public Merged {
        leftAlone = List.copyOf(leftAlone);
        contradictions = List.copyOf(contradictions);
        refusals = List.copyOf(refusals);
    }
}
