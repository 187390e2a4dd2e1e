import org.hibernate.envers.*;
@Entity
@Audited
class Item {
    @Id Long id;
    String a;
}
@Entity
@RevisionEntity
@Table(name = "revisions")
class Revision {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @RevisionNumber Long id;
    @RevisionTimestamp Instant at;
    String by;
}
