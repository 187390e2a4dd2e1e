@Entity
@FilterDef(name = "live", parameters = @ParamDef(name = "at", type = Instant.class))
@Filter(name = "live", condition = "a > :at")
@jakarta.persistence.NamedQuery(name = "all", query = "from Item")
@jakarta.persistence.NamedNativeQuery(name = "some", query = "select 1")
@SqlResultSetMapping(name = "m", columns = @ColumnResult(name = "a"))
@Cacheable
@DynamicUpdate
@BatchSize(size = 5)
class Item {
    @Id Long id;
    Instant a;
    @SQLRestriction("a is not null") @OneToMany @JoinColumn(name = "owner_id") Set<Item> some;
}
