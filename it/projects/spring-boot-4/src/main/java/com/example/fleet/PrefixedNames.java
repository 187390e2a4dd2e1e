package com.example.fleet;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** The company's rule: tables begin with {@code flt_}. */
public class PrefixedNames extends PhysicalNamingStrategySnakeCaseImpl {

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
        Identifier snakeCase = super.toPhysicalTableName(name, environment);
        return Identifier.toIdentifier("flt_" + snakeCase.getText(), snakeCase.isQuoted());
    }
}
