package io.github.jpamigrate.autogen.model.scan;

/** Root of what can go wrong while entities are found and read. */
public abstract class ModelException extends RuntimeException {
    protected ModelException(String message) {
        super(message);
    }

    protected ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
