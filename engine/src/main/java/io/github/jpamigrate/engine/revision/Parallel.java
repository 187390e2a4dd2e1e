package io.github.jpamigrate.engine.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The same work on many items, by several threads when there are enough of them. */
final class Parallel {
    private static final int ENOUGH = 200;
    private static final int MOST_THREADS = 4;

    private Parallel() {}

    /** The results in the order of the items. Of several failures the one of the first item is thrown. */
    static <T, R> List<R> map(List<T> items, Function<T, R> function) {
        int processors = Runtime.getRuntime().availableProcessors();
        int count = items.size() < ENOUGH ? 1 : Math.min(MOST_THREADS, processors);
        List<Background<List<R>>> others = new ArrayList<>();
        for (int number = 1; number < count; number++) {
            List<T> share = share(items, number, count);
            others.add(Background.start(() -> mapped(share, function)));
        }
        List<R> results = new ArrayList<>(mapped(share(items, 0, count), function));
        for (Background<List<R>> other : others) {
            results.addAll(other.result());
        }
        return results;
    }

    private static <T> List<T> share(List<T> items, int number, int count) {
        return items.subList(items.size() * number / count, items.size() * (number + 1) / count);
    }

    private static <T, R> List<R> mapped(List<T> items, Function<T, R> function) {
        List<R> results = new ArrayList<>(items.size());
        for (T item : items) {
            results.add(function.apply(item));
        }
        return results;
    }
}
