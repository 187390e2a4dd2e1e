@Entity
class Item {
    @Id Long id;
    @Column(columnDefinition = "time(6)") LocalTime a;
}
