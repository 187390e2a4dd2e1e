@Entity
class Item {
    @Id Long id;
    float a;
    float b;
    Float c;
    Double d;
    @Column(precision = 10) double e;
    @Column(precision = 7) Float f;
    @Column(columnDefinition = "float(53)") Double g;
    @Column(columnDefinition = "real") Float h;
}
