@Entity
class Item {
    @Id Long id;
    @Column(length = Integer.MAX_VALUE) String a;
}
