@Entity 
class Item {
    @Id Long id;
    @Column(length = 30) String a; @GeneratedColumn("upper(a)") String g;
}
