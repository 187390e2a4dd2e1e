@Entity
class Item {
    @Id Long id;
}
@Entity
class Other {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood mood;
}
enum Mood { GOOD, BAD }
