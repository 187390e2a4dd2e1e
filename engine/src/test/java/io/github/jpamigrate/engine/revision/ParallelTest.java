package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 1001})
    void keepsTheOrder(int size) {
        List<Integer> items = IntStream.range(0, size).boxed().toList();

        assertThat(Parallel.map(items, item -> item + 1))
                .isEqualTo(IntStream.rangeClosed(1, size).boxed().toList());
    }

    @Test
    void theFailureOfTheFirstItemIsThrown() {
        List<Integer> items = IntStream.range(0, 1000).boxed().toList();

        assertThatThrownBy(() -> Parallel.map(items, ParallelTest::refusedFrom400On))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("400");
    }

    private static int refusedFrom400On(int item) {
        if (item >= 400) {
            throw new IllegalArgumentException(String.valueOf(item));
        }
        return item;
    }
}
