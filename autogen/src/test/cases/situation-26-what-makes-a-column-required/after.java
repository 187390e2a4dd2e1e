import jakarta.validation.constraints.*;
@Entity
class Item {
    @Id Long id;
    @Column(nullable = false) String a;
    @NotNull String b;
    @NotBlank @Size(max = 30) String c;
    @Basic(optional = false) String d;
    @Basic(optional = false) Integer e;
    int f;
    Integer g;
    @ManyToOne(optional = false) Item h;
    @ManyToOne @JoinColumn(nullable = false) Item i;
    @NotEmpty String j;
    @Size(max = 15) String k;
    @Min(3) @Max(9) int l;
    @Positive Integer m;
    @Digits(integer = 5, fraction = 2) BigDecimal n;
    @org.hibernate.validator.constraints.Length(max = 9) String o;
}
