package io.github.jpamigrate.engine.report;

import java.util.List;

/** A new revision could follow any of several heads. */
public final class ParentChoiceException extends MigrateException {
    private final List<RevisionName> heads;

    public ParentChoiceException(List<RevisionName> heads) {
        super("There are " + heads.size() + " heads, and a new revision could follow any of them:"
                + Lines.indented(heads) + "\n" + TwoHeads.remedies(heads)
                + "\nWhere they are meant to stay apart, say which one it follows: mvn migrate:revision -Dmigrate.head="
                + heads.get(0).id() + " -Dmessage=\"...\"");
        this.heads = List.copyOf(heads);
    }

    public List<RevisionName> heads() {
        return heads;
    }
}
