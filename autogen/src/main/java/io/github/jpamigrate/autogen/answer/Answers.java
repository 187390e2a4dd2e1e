package io.github.jpamigrate.autogen.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * What a developer says about differences that the two sides alone leave open, as it was given.
 *
 * @param renames {@code users.full_name:users.display_name}, from what is to what it becomes
 * @param usings {@code users.age=age::integer}: how the rows get from the old type to the new one
 * @param backfills {@code users.status='active'}: what rows get that lack a value
 */
public record Answers(List<String> renames, List<String> usings, List<String> backfills) {
    private static final Answers NONE = new Answers(List.of(), List.of(), List.of());

    public Answers {
        renames = List.copyOf(renames);
        usings = List.copyOf(usings);
        backfills = List.copyOf(backfills);
    }

    /** These answers, and more of how rows get into other types. */
    public Answers withUsings(List<String> more) {
        return new Answers(renames, joined(usings, more), backfills);
    }

    /** These answers, and more of what rows get that lack a value. */
    public Answers withBackfills(List<String> more) {
        return new Answers(renames, usings, joined(backfills, more));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Nothing was said. */
    public static Answers none() {
        return NONE;
    }
}
