package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.cache.ScratchMemory;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.ScriptFile;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a comparison depends on, beside the server and the code.
 *
 * @param revisions texts of their upgrade scripts
 * @param live how the live database is, if it is compared with one
 * @param declaration what {@code model.schema} says; empty when there is none
 * @param ignored what the comparison keeps out of
 */
record Compared(
        List<String> revisions,
        Optional<LiveState> live,
        Model model,
        Optional<String> declaration,
        Answers answers,
        List<String> ignored) {

    /** The texts of revisions. */
    static List<String> texts(RevisionGraph revisions) {
        return ScratchMemory.all(revisions).stream()
                .map(Revision::upgrade)
                .map(ScriptFile::text)
                .toList();
    }
}
