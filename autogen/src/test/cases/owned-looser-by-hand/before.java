@Entity 
class Item {
    @Id Long id;
    @Column(nullable = false, unique = true) String a;
}
