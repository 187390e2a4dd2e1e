package io.github.jpamigrate.autogen.scratch;

/** No scratch database can be had, or one cannot be made, reached or removed. */
public class ScratchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScratchException(String message, Throwable cause) {
        super(message, cause);
    }

    ScratchException(String message) {
        super(message);
    }
}
