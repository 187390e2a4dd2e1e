@Entity
class Item {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) Range range;
    @JdbcTypeCode(SqlTypes.JSON) List<Range> ranges;
}
@Embeddable
class Range {
    int low;
    int high;
}
