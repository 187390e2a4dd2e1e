@Entity 
class Item {
    @Id Long id;
    @Column(columnDefinition="text") String a;
}
