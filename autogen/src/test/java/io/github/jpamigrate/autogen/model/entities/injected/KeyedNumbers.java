package io.github.jpamigrate.autogen.model.entities.injected;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

class KeyedNumbers implements IdentifierGenerator {
    private final transient Key key;

    KeyedNumbers(Key key) {
        this.key = key;
    }

    @Override
    public Object generate(SharedSessionContractImplementor session, Object owner) {
        throw new AssertionError("asked for a value with " + key);
    }
}
