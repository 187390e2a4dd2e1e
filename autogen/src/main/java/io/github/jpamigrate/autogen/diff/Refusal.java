package io.github.jpamigrate.autogen.diff;

/**
 * A difference that is seen but not supported.
 *
 * @param object what differs, in words: {@code trigger audit_t on app.orders}
 * @param reason why it cannot be changed by a revision
 */
public record Refusal(String object, String reason) {
    @Override
    public String toString() {
        return object + ": " + reason;
    }
}
