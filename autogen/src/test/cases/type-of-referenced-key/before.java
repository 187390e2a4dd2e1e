@Entity 
class Item {
    @Id Long id;
    @Column(unique = true) int code;
}
