package io.github.jpamigrate.autogen.answer;

import io.github.jpamigrate.autogen.model.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * What a developer says about differences that the two sides alone leave open, as it was given.
 *
 * @param renames {@code users.full_name:users.display_name}, from what is to what it becomes
 * @param usings {@code users.age=age::integer}: how the rows get from the old type to the new one
 * @param backfills {@code users.status='active'}: what rows get that lack a value
 * @param drops {@code users.full_name}: what goes and was not renamed
 * @param hints what the model itself says of former names
 */
public record Answers(
        List<String> renames, List<String> usings, List<String> backfills, List<String> drops, List<Model.Hint> hints) {
    private static final Answers NONE = new Answers(List.of(), List.of(), List.of());

    public Answers {
        renames = List.copyOf(renames);
        usings = List.copyOf(usings);
        backfills = List.copyOf(backfills);
        drops = List.copyOf(drops);
        hints = List.copyOf(hints);
    }

    /** Answers that say nothing of drops. */
    public Answers(List<String> renames, List<String> usings, List<String> backfills) {
        this(renames, usings, backfills, List.of(), List.of());
    }

    /** These answers, and more of how rows get into other types. */
    public Answers withUsings(List<String> more) {
        return new Answers(renames, joined(usings, more), backfills, drops, hints);
    }

    /** These answers, and more of what rows get that lack a value. */
    public Answers withBackfills(List<String> more) {
        return new Answers(renames, usings, joined(backfills, more), drops, hints);
    }

    /** What of them speaks of names, and not of rows. */
    public Answers ofNames() {
        return new Answers(renames, List.of(), List.of(), drops, hints);
    }

    /** Nothing was said. */
    public static Answers none() {
        return NONE;
    }

    /** These answers, and what the model says. */
    public Answers withHints(List<Model.Hint> more) {
        return new Answers(renames, usings, backfills, drops, more);
    }

    /** These answers with more renames, and more that were none. */
    public Answers with(List<String> moreRenames, List<String> moreDrops) {
        return new Answers(joined(renames, moreRenames), usings, backfills, joined(drops, moreDrops), hints);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
