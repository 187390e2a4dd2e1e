@IdGeneratorType(Generators.Numbers.class)
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface Numbered {}
class Generators {
    public static class Numbers implements org.hibernate.generator.BeforeExecutionGenerator {
        public Numbers() {}
        @Override
        public Object generate(org.hibernate.engine.spi.SharedSessionContractImplementor session, Object owner, Object now, org.hibernate.generator.EventType type) {
            throw new IllegalStateException("a number was asked for");
        }
        @Override
        public EnumSet<org.hibernate.generator.EventType> getEventTypes() {
            return org.hibernate.generator.EventTypeSets.INSERT_ONLY;
        }
    }
}
@Entity
class Item {
    @Id @Numbered Long id;
}
