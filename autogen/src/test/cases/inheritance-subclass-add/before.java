@Entity
class Payment {
    @Id Long id;
}

@Entity
class CardPayment extends Payment {
    String card;
}
