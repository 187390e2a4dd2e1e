package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T08:09:10Z",
                "2024-02-29T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "2026-11-23T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-11-23T08:09:10.123Z",
                "2026-11-23T08:09:10+02:00",
                "+12026-11-23T08:09:10Z"
            })
    void meansWhatThePlatformsParserSays(String text) {
        assertThat(Moment.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-23T08:60:00Z", "2026-11-23", "yesterday"
            })
    void refusesWhatThePlatformsParserRefuses(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
