@Entity
class Item {
    @Id Long id;
    String a;
}
@Entity
class Detail {
    @Id Long id;
    @OneToOne @MapsId Item item;
}
@Entity
class Note {
    @EmbeddedId NoteKey id;
    @ManyToOne @MapsId("itemId") @JoinColumn(name = "item_ref") Item item;
}
@Embeddable
class NoteKey {
    Long itemId;
    long number;
}
@Entity
class Same {
    @Id @OneToOne Item item;
    String b;
}
@Entity
class Line {
    @Id @ManyToOne Item item;
    @Id int position;
    public boolean equals(Object o) { return this == o; }
    public int hashCode() { return 0; }
}
@Entity
class Old {
    @Id Long id;
    @OneToOne @PrimaryKeyJoinColumn Item item;
}
