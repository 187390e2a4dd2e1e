package io.github.jpamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "5s, PT5S", "' 2 m ', PT2M", "1h, PT1H", "0s, PT0S"})
    void areANumberWithAUnit(String text, Duration expected) {
        assertThat(Durations.parse("migrate.lockWait", text, Duration.ZERO)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "-1s", "5 sec", "1.5s", "PT5S", "99999999999s"})
    void areNothingElse(String text) {
        assertThatThrownBy(() -> Durations.parse("migrate.lockTimeout", text, Duration.ZERO))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage("migrate.lockTimeout is '" + text
                        + "'. It must be a number with its unit, one of ms, s, m and h: -Dmigrate.lockTimeout=5s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "0ms", "577h"})
    void haveLimits(String text) {
        assertThatThrownBy(() -> Durations.parse("migrate.lockTimeout", text, Duration.ofMillis(1)))
                .hasMessage("migrate.lockTimeout is '" + text + "'. It must be between 1ms and 576h");
    }

    @Test
    void mayBeAsLongAsPostgresTakesThem() {
        assertThat(Durations.parse("migrate.lockTimeout", "576h", Duration.ZERO).toMillis())
                .isLessThan(Integer.MAX_VALUE);
    }
}
