@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "time(0)") LocalTime a;
}
