package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;

/**
 * What {@link Autogenerator#baseline} did.
 *
 * @param written the revision, which the live database has from now on
 * @param accepted where the database holds something else than the model declares, and stays as it is
 * @param awaited what the database lacks and the entities cannot do without, one line each; the next revision holds it
 * @param leftOut what the database has and the revision does not make, one line each
 * @param leftAlone what the database has and the model does not speak of, one line each
 */
public record BaselineOutcome(
        Revision written,
        List<Contradiction> accepted,
        List<String> awaited,
        List<String> leftOut,
        List<String> leftAlone) {}
