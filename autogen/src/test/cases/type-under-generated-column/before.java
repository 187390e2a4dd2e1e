@Entity 
class Item {
    @Id Long id;
    @Column(length = 20) String a; @GeneratedColumn("upper(a)") String g;
}
