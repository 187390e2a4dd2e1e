package io.github.jpamigrate.autogen.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The three-way merge of things that are known by their structure first and by their name second.
 *
 * <p>Names that Hibernate invents are hashes that no real schema shares, so equal structure is enough, and a name alone
 * only says which thing is to be replaced.
 */
final class StructureMerge<T> {
    private final Shape<T> shape;
    private final Findings findings;
    private final List<T> unmatched;
    private final List<T> forgotten;
    private final Map<T, T> nowByWanted = new LinkedHashMap<>();

    StructureMerge(Shape<T> shape, Findings findings, List<T> current, List<T> declared) {
        this.shape = shape;
        this.findings = findings;
        this.unmatched = new ArrayList<>(current);
        this.forgotten = new ArrayList<>(declared);
    }

    /**
     * Merges.
     *
     * @param isSatisfied whether something else in the database does what the thing is wanted for
     */
    List<T> merge(List<T> desired, List<T> declared, Predicate<T> isSatisfied) {
        match(desired, (now, wanted) -> sameName(now, wanted) && sameDefinition(now, wanted));
        match(desired, this::sameDefinition);
        match(desired, (now, wanted) -> shape.core(now).equals(shape.core(wanted)));
        match(desired, shape::sharePlace);
        nowByWanted.forEach(this::remember);

        List<T> merged = new ArrayList<>();
        for (T wanted : desired) {
            T now = nowByWanted.get(wanted);
            if (now != null) {
                merged.add(merge(now, wanted, declared));
            } else if (!isSatisfied.test(wanted) && findings.isCreated(shape.describe(wanted))) {
                merged.add(wanted);
            }
        }
        List<T> owned = owned();
        for (T now : unmatched) {
            if (stays(now, owned.contains(now))) {
                merged.add(now);
            }
        }
        return merged;
    }

    /** What was declared and is no longer wanted: first what is still as it was declared, so that no twin is taken for it. */
    private List<T> owned() {
        List<T> owned = new ArrayList<>();
        claim(owned, (before, now) -> sameName(before, now) && sameDefinition(before, now));
        claim(owned, (before, now) -> shape.core(before).equals(shape.core(now)));
        claim(owned, this::sameName);
        return owned;
    }

    private void claim(List<T> owned, BiPredicate<T, T> alike) {
        for (T now : unmatched) {
            if (owned.contains(now)) {
                continue;
            }
            Optional<T> declared =
                    forgotten.stream().filter(before -> alike.test(before, now)).findFirst();
            declared.ifPresent(before -> {
                forgotten.remove(before);
                owned.add(now);
            });
        }
    }

    private void match(List<T> desired, BiPredicate<T, T> alike) {
        for (T wanted : desired) {
            if (nowByWanted.containsKey(wanted)) {
                continue;
            }
            Optional<T> found =
                    unmatched.stream().filter(now -> alike.test(now, wanted)).findFirst();
            found.ifPresent(now -> {
                nowByWanted.put(wanted, now);
                unmatched.remove(now);
            });
        }
    }

    /** What was declared and is still wanted does not make a twin of it ours. */
    private void remember(T wanted, T now) {
        declaredFormOf(now, forgotten)
                .or(() -> declaredFormOf(wanted, forgotten))
                .ifPresent(forgotten::remove);
    }

    private boolean stays(T now, boolean owned) {
        if (owned) {
            return !findings.isDropped(shape.describe(now));
        }
        findings.leaveAlone(shape.describe(now), shape.definition(now));
        return true;
    }

    private Optional<T> declaredFormOf(T thing, List<T> declared) {
        return declared.stream()
                .filter(before -> sameName(before, thing) && sameDefinition(before, thing))
                .findFirst()
                .or(() -> declared.stream()
                        .filter(before -> shape.core(before).equals(shape.core(thing)))
                        .findFirst())
                .or(() -> declared.stream()
                        .filter(before -> sameName(before, thing))
                        .findFirst());
    }

    private T merge(T now, T wanted, List<T> declared) {
        if (sameDefinition(now, wanted)) {
            return shape.named(now, name(now, wanted, declared));
        }
        boolean sameCore = shape.core(now).equals(shape.core(wanted));
        if (sameCore && shape.extras(wanted).isEmpty() && !hadExtras(wanted, declared)) {
            findings.leaveAlone(shape.describe(now), shape.extras(now));
            return now;
        }
        String model = shape.definition(wanted);
        boolean prevails = findings.modelPrevails(shape.describe(now), "definition", model, shape.definition(now));
        return prevails ? shape.named(wanted, shape.name(now)) : now;
    }

    private boolean hadExtras(T wanted, List<T> declared) {
        return declared.stream()
                .filter(before -> shape.core(before).equals(shape.core(wanted)))
                .anyMatch(before -> !shape.extras(before).isEmpty());
    }

    /** A name changes when the model chose the old one and now chooses another; not because somebody invented one. */
    private String name(T now, T wanted, List<T> declared) {
        boolean renamedInModel = !InventedNames.isInvented(shape.name(wanted))
                && declared.stream()
                        .filter(before -> sameDefinition(before, wanted))
                        .anyMatch(before -> sameName(before, now) && !sameName(before, wanted))
                && declared.stream().noneMatch(before -> sameName(before, wanted));
        return renamedInModel ? shape.name(wanted) : shape.name(now);
    }

    private boolean sameName(T one, T other) {
        return shape.name(one).equals(shape.name(other));
    }

    private boolean sameDefinition(T one, T other) {
        return shape.definition(one).equals(shape.definition(other));
    }
}
