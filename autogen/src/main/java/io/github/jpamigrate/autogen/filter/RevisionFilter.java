package io.github.jpamigrate.autogen.filter;

/**
 * Changes what a revision does, before it is proved: drops, reorders, replaces or adds operations.
 *
 * <p>A service of {@link java.util.ServiceLoader}, found among the dependencies of the Maven plugin: a class with a public
 * constructor without parameters, named in {@code META-INF/services/io.github.jpamigrate.autogen.filter.RevisionFilter}.
 * Several run in the order of those dependencies, each on what the one before it made.
 *
 * <p>It is asked only when the entities and the schema differ, and may be asked more than once for one revision, by
 * {@code check} and {@code verify} too: the same operations must give the same answer. It is called by one thread.
 */
public interface RevisionFilter {

    /**
     * The operations that are to be written.
     *
     * <p>A change that the answer lacks in the upgrade is left out: it is not proved, and comes again with every comparison
     * as long as entities and schema differ. What undoes it in the downgrade has to be left out too. The proof demands of
     * everything else that the upgrade leads to the schema that the entities want, and the downgrade back.
     */
    Operations filter(Operations operations);

    /** How messages call it. */
    default String name() {
        return getClass().getName();
    }
}
