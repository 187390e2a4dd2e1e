package io.github.jpamigrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** A Maven build that has ended. */
record Build(String command, int exitCode, String output, Duration time) {

    Build succeeds() {
        assertThat(exitCode)
                .as("exit code of %s, which printed:%n%s", command, output)
                .isZero();
        return this;
    }

    Build fails() {
        assertThat(exitCode)
                .as("exit code of %s, which printed:%n%s", command, output)
                .isNotZero();
        return this;
    }

    Build says(String... texts) {
        for (String text : texts) {
            assertThat(output).as("output of %s", command).contains(text);
        }
        return this;
    }

    Build doesNotSay(String... texts) {
        for (String text : texts) {
            assertThat(output).as("output of %s", command).doesNotContain(text);
        }
        return this;
    }
}
