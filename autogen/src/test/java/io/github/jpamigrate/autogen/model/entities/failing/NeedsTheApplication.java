package io.github.jpamigrate.autogen.model.entities.failing;

import java.util.Properties;
import org.hibernate.MappingException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.Type;

/** A generator that asks for something only the running application has; and must never be asked for a value. */
@SuppressWarnings({"deprecation", "removal"})
public class NeedsTheApplication extends SequenceStyleGenerator {
    @Override
    public void configure(Type type, Properties parameters, ServiceRegistry registry) {
        throw new MappingException("no tenant is set");
    }

    @Override
    public void configure(GeneratorCreationContext context, Properties parameters) {
        throw new MappingException("no tenant is set");
    }

    @Override
    public Object generate(SharedSessionContractImplementor session, Object owner) {
        throw new AssertionError("asked for a value");
    }
}
