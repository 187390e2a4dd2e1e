package io.github.jpamigrate.autogen.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The filters of a build, in their order. */
public final class RevisionFilters {
    private final List<RevisionFilter> filters;

    private RevisionFilters(List<RevisionFilter> filters) {
        this.filters = List.copyOf(filters);
    }

    public static RevisionFilters none() {
        return new RevisionFilters(List.of());
    }

    /** These, in this order. */
    public static RevisionFilters of(List<RevisionFilter> filters) {
        return new RevisionFilters(filters);
    }

    /**
     * Those that a class loader finds, in the order of its class path.
     *
     * @throws FilterFailedException when one is named there and cannot be made
     */
    public static RevisionFilters found(ClassLoader loader) {
        List<RevisionFilter> found = new ArrayList<>();
        try {
            ServiceLoader.load(RevisionFilter.class, loader).forEach(found::add);
        } catch (ServiceConfigurationError failure) {
            throw FilterFailedException.notMade(failure);
        }
        return new RevisionFilters(found);
    }

    /**
     * What the filters make of the operations of a revision.
     *
     * @throws FilterFailedException when one of them fails
     */
    public Filtered filter(Operations operations) {
        Operations now = operations;
        List<String> changing = new ArrayList<>();
        for (RevisionFilter filter : filters) {
            Operations next = ask(filter, now);
            if (!next.equals(now)) {
                changing.add(filter.name());
            }
            now = next;
        }
        return new Filtered(now, changing);
    }

    private static Operations ask(RevisionFilter filter, Operations operations) {
        try {
            Operations answer = filter.filter(operations);
            if (answer == null) {
                throw FilterFailedException.noAnswer(filter);
            }
            return answer;
        } catch (FilterFailedException failure) {
            throw failure;
        } catch (RuntimeException | LinkageError failure) {
            throw FilterFailedException.thrown(filter, failure);
        }
    }

    /**
     * What the filters made.
     *
     * @param changedBy the names of those that changed something
     */
    public record Filtered(Operations operations, List<String> changedBy) {
        public Filtered {
            changedBy = List.copyOf(changedBy);
        }
    }
}
