@Entity 
class Item {
    @Id Long id;
    @Column(length = 3) String a;
}
