package io.github.jpamigrate.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLineTest {
    private static final Pattern FORM = Pattern.compile("--[ \\t]*([a-z][a-z -]*?)[ \\t]*:(.*)");
    private static final String ALPHABET = "--- \t:ab\r\u2028\u0085A1";

    @ParameterizedTest
    @ValueSource(strings = {"-- depends-on: a, b", "--labels:x", "--\tdowngrade of \t:  add: users  ", "-- a-:"})
    void readsKeyAndValue(String line) {
        Matcher form = FORM.matcher(line);

        assertThat(form.matches()).isTrue();
        assertThat(HeaderLine.read(line))
                .contains(new HeaderLine(form.group(1), form.group(2).strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--", "-- ", "-- key", "- key: a", "-- -key: a", "-- Key: a", "-- k3y: a", "-- a: b\u2028c"})
    void anythingElseIsNoHeaderLine(String line) {
        assertThat(HeaderLine.read(line)).isEmpty();
    }

    @Test
    void agreesWithThePatternOnAnyText() {
        Random random = new Random(7);
        int keyed = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder line = new StringBuilder("--");
            random.ints(random.nextInt(8), 0, ALPHABET.length()).forEach(index -> line.append(ALPHABET.charAt(index)));
            Matcher form = FORM.matcher(line);
            boolean matches = form.matches();
            keyed += matches ? 1 : 0;
            assertThat(HeaderLine.read(line.toString())
                            .map(HeaderLine::toString)
                            .orElse("none"))
                    .isEqualTo(
                            matches
                                    ? new HeaderLine(
                                                    form.group(1), form.group(2).strip())
                                            .toString()
                                    : "none");
        }
        assertThat(keyed).isGreaterThan(100);
    }
}
