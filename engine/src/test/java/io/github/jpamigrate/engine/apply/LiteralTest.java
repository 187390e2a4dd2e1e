package io.github.jpamigrate.engine.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void quotesEndNothingAndBackslashesAreThemselves() {
        assertThat(Literal.of("it's \\' a \"test\"; --\n$$")).isEqualTo("E'it''s \\\\'' a \"test\"; --\n$$'");
        assertThat(Literal.of("")).isEqualTo("E''");
    }

    @Test
    void arraysMayBeEmpty() {
        assertThat(Literal.of(List.of())).isEqualTo("array[]::text[]");
        assertThat(Literal.of(List.of("a", "b'"))).isEqualTo("array[E'a', E'b''']::text[]");
    }
}
