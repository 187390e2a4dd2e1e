@Entity 
class Item {
    @Id Long id;
    @Column(secondPrecision = 3) LocalDateTime a;
}
