package io.github.jpamigrate.engine.report;

import java.util.List;

/** "head" was asked for and there are several. */
public final class MultipleHeadsException extends MigrateException {
    private final List<RevisionName> heads;

    /** @param target what was asked for, {@code head} or a branch's head */
    public MultipleHeadsException(String target, List<RevisionName> heads) {
        super("There are " + heads.size() + " heads, so '" + target + "' could be any of them:" + Lines.indented(heads)
                + "\n" + TwoHeads.remedies(heads)
                + "\nOr go to all of them with -Dto=heads, or to one by its id.");
        this.heads = List.copyOf(heads);
    }

    public List<RevisionName> heads() {
        return heads;
    }
}
