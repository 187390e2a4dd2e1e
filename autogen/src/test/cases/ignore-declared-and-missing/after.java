@Entity 
class Item {
    @Id Long id;
    String a;
    @ManyToOne Job job;
    String made;
}
@Entity @Table(name = "qrtz_job")
class Job {
    @Id Long id;
}
