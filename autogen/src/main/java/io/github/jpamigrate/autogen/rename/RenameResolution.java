package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.schema.Database;
import java.util.List;

/**
 * Finds out what is a rename: because somebody said so, because the model does, or because {@code model.schema} knows of
 * the same entity or attribute. What only looks like one is {@link #open open}.
 */
public final class RenameResolution {
    private final Situation situation;
    private final Renames renames;

    private RenameResolution(Situation situation) {
        this.situation = situation;
        this.renames = new Renames(situation.names(), situation.current());
    }

    /**
     * What is a rename, in the order of who says it: the developer, the model, what was declared last time.
     *
     * @param current what the database has
     * @param desired what the entities declare now
     * @param declared what they declared last time
     * @throws RenameAnswerException when what the developer says cannot be meant
     * @throws RenameHintException when what the model says cannot be meant
     */
    public static RenameResolution of(Database current, Declaration desired, Declaration declared, Answers answers) {
        return resolve(current, desired, declared, answers, false);
    }

    /** The same for another database than the one that the developer speaks of: what does not fit there is passed over. */
    public static RenameResolution whereItFits(
            Database current, Declaration desired, Declaration declared, Answers answers) {
        return resolve(current, desired, declared, answers, true);
    }

    private static RenameResolution resolve(
            Database current, Declaration desired, Declaration declared, Answers answers, boolean forgiving) {
        Situation situation = new Situation(current, desired, declared);
        AnsweredRenames answered = new AnsweredRenames(situation, answers.renames(), forgiving);
        HintedRenames hinted = new HintedRenames(situation, answers.hints());
        Origins origins = new Origins();
        answered.drops(answers.drops());
        answered.objects();
        hinted.tables();
        new CertainTables(situation, origins).find();
        answered.members();
        hinted.columns();
        new CertainTypes(situation, origins).find();
        new CertainColumns(situation, origins).find();
        if (!forgiving) {
            hinted.refusePointless();
        }
        new CertainSequences(situation).find();
        new FollowingNames(situation).find();
        return new RenameResolution(situation);
    }

    public Renames renames() {
        return renames;
    }

    /**
     * What is dropped while something like it is created, and nobody said what it is.
     *
     * @param declared what was declared last time, under the new names
     * @param goal the database to arrive at
     * @param changes from the database under its new names to the goal
     */
    public List<OpenRename> open(Declaration declared, Database goal, List<Change> changes) {
        return LookAlikes.among(situation, declared, goal, changes);
    }
}
