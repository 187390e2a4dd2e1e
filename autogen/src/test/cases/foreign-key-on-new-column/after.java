@Entity 
class Item {
    @Id Long id;
    String a; @ManyToOne Item parent;
}
