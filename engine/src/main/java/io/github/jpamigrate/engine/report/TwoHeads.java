package io.github.jpamigrate.engine.report;

import java.util.List;

/** What a team does about heads that nobody wanted. */
final class TwoHeads {
    private TwoHeads() {}

    /** @param heads two or more */
    static String remedies(List<RevisionName> heads) {
        return "Two revisions were made from the same parent, probably on two branches of the code. Where one of them is"
                + "\napplied nowhere yet, put it behind the other: mvn migrate:rebase -Dmigrate.branch="
                + heads.get(1).id() + " -Dmigrate.onto=" + heads.get(0).id()
                + "\nWhere both are applied somewhere, join them: mvn migrate:merge -Dmessage=\"...\"";
    }
}
