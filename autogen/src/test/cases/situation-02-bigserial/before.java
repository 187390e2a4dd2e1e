@Entity
class Item {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
}
@Entity
class Small {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
}
