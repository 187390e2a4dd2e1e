@Entity 
class Item {
    @Id Long id;
    String a; @Column(nullable = false) String b;
}
