package io.github.jpamigrate.autogen.schema;

import java.util.Optional;

/**
 * An identity column's generator.
 *
 * @param always {@code GENERATED ALWAYS}; otherwise {@code BY DEFAULT}
 * @param sequence the name of the sequence inside, which follows the column's; two identities that differ in it alone are
 *     equal
 */
public record Identity(boolean always, SequenceOptions options, Optional<String> sequence) {

    /** An identity whose sequence nobody asked the name of. */
    public Identity(boolean always, SequenceOptions options) {
        this(always, options, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identity identity && always == identity.always && options.equals(identity.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }
}
