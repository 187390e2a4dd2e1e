@Entity 
class Item {
    @Id Long id;
    String a; @Column(nullable = false, unique = true) String b;
}
