package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.merge.Contradiction;
import java.util.List;

/**
 * What a comparison tells that leaves nothing to do.
 *
 * @param leftAlone what the database has and the model never spoke of, one line each
 * @param accepted contradictions that were accepted, whether or not they are still there
 */
record NothingToDo(List<String> leftAlone, List<Contradiction> accepted) {}
