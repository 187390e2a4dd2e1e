@Entity 
class Item {
    @Id Long id;
    String a; @Column(unique = true) String b;
}
