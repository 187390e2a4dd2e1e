package io.github.jpamigrate.autogen.model;

/**
 * What stands between us and the project's Hibernate. The interface is known on both sides; its implementation lives in
 * the project's class loader, where {@code org.hibernate} is the project's.
 */
public interface ModelBridge {
    /** Reads the model; failures of Hibernate come as Hibernate throws them. */
    Model read(MappingSources sources);
}
