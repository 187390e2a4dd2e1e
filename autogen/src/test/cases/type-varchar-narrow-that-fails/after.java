@Entity 
class Item {
    @Id Long id;
    @Column(length = 100) String a;
}
