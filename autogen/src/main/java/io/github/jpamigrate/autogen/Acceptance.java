package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds the contradictions that are meant by names. */
final class Acceptance {
    private Acceptance() {}

    /**
     * The contradictions of the named objects.
     *
     * @param names with or without the kind: {@code column orders.total}, {@code orders.total}
     * @throws NothingToAcceptException when a name matches none
     */
    static List<Contradiction> select(List<String> names, List<Contradiction> contradictions) {
        return select(names, contradictions, name -> new NothingToAcceptException(name, contradictions));
    }

    /**
     * The same among those that were accepted.
     *
     * @throws NotAcceptedException when a name matches none
     */
    static List<Contradiction> selectAccepted(List<String> names, List<Contradiction> accepted) {
        return select(names, accepted, name -> new NotAcceptedException(name, accepted));
    }

    private static List<Contradiction> select(
            List<String> names,
            List<Contradiction> contradictions,
            Function<String, ? extends MigrateException> refusal) {
        List<Contradiction> selected = new ArrayList<>();
        for (String name : names) {
            List<Contradiction> matching = contradictions.stream()
                    .filter(contradiction -> isNamed(contradiction, name.strip()))
                    .toList();
            if (matching.isEmpty()) {
                throw refusal.apply(name.strip());
            }
            selected.addAll(matching);
        }
        return selected.stream().distinct().toList();
    }

    private static boolean isNamed(Contradiction contradiction, String name) {
        String object = contradiction.object();
        return object.equals(name)
                || object.endsWith(" " + name)
                || object.replace(' ', ':').equals(name);
    }
}
