@Entity
@Table(name = "a_table_with_a_name_that_is_longer_than_sixty_three_bytes_so_it_is_cut",
    indexes = @Index(name = "an_index_with_a_name_that_is_longer_than_sixty_three_bytes_so_it_is_cut", columnList = "a"),
    uniqueConstraints = @UniqueConstraint(name = "a_constraint_with_a_name_that_is_longer_than_sixty_three_bytes_cut", columnNames = "b"))
class Item {
    @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "a_sequence_with_a_name_that_is_longer_than_sixty_three_bytes_so_it_is_cut") Long id;
    String a;
    String b;
    @Column(name = "a_column_with_a_name_that_is_longer_than_sixty_three_bytes_so_it_is_cut", unique = true) String c;
    @ManyToOne @JoinColumn(name = "a_reference_with_a_name_that_is_longer_than_sixty_three_bytes_cut", foreignKey = @ForeignKey(name = "a_foreign_key_with_a_name_that_is_longer_than_sixty_three_bytes_cut")) Item d;
    @Check(name = "a_check_with_a_name_that_is_longer_than_sixty_three_bytes_so_it_is_cut", constraints = "e > 1") int e;
    @Enumerated(EnumType.STRING) @Column(name = "an_enum_column_with_a_name_that_is_nearly_sixty_three_bytes_lon") Colour f;
}
enum Colour { RED, GREEN }
