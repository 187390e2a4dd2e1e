class Strategies {
    public static class Upper extends org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl {
        public Upper() {}
        @Override
        public org.hibernate.boot.model.naming.Identifier toPhysicalTableName(org.hibernate.boot.model.naming.Identifier name, org.hibernate.engine.jdbc.env.spi.JdbcEnvironment environment) {
            return org.hibernate.boot.model.naming.Identifier.toIdentifier("T_" + name.getText().toUpperCase(Locale.ROOT), true);
        }
    }
    public static class Implicit extends org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl {
        public Implicit() {}
        @Override
        public org.hibernate.boot.model.naming.Identifier determineForeignKeyName(org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource source) {
            return toIdentifier("fk_" + source.getTableName().getText() + "_" + source.getColumnNames().get(0).getText(), source.getBuildingContext());
        }
    }
}
@Entity
class Item {
    @Id @GeneratedValue Long id;
    String camelCase;
    @ManyToOne Item parent;
    @ElementCollection Set<String> words;
}
