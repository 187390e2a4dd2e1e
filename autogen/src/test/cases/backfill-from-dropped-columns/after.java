@Entity 
class Item {
    @Id Long id;
    @Column(nullable = false) String whole;
}
