package io.github.jpamigrate.engine.report;

import java.util.List;

/** "head" was asked for and there are several. */
public final class MultipleHeadsException extends MigrateException {
    private final List<RevisionName> heads;

    /** @param target what was asked for, {@code head} or a branch's head */
    public MultipleHeadsException(String target, List<RevisionName> heads) {
        super("There are " + heads.size() + " heads, so '" + target + "' could be any of them:" + Lines.indented(heads)
                + "\nTwo revisions were made from the same parent, probably on two branches of the code. Where one of them"
                + "\nis applied nowhere yet, let it follow the other: change the line '-- parents:' of its upgrade file."
                + "\nOr go to all of them with -Dto=heads, or to one by its id.");
        this.heads = List.copyOf(heads);
    }

    public List<RevisionName> heads() {
        return heads;
    }
}
