@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
class Item {
    @Id Long id;
    String a;
}
@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = org.hibernate.type.YesNoConverter.class)
class Other {
    @Id Long id;
    String b;
}
