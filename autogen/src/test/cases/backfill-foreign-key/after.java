@Entity 
class Item {
    @Id Long id;
    String a; @ManyToOne(optional = false) Item parent;
}
