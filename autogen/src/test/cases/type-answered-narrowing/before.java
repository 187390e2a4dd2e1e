@Entity 
class Item {
    @Id Long id;
    @Column(length = 20) String a;
}
