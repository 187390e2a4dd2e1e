package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

@MappedSuperclass
abstract class Audited {
    @Version
    int version;

    Instant createdAt;
}
