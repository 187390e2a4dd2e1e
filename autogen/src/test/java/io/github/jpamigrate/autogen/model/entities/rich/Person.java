package io.github.jpamigrate.autogen.model.entities.rich;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@SecondaryTable(name = "person_notes")
class Person extends Party {
    @ElementCollection
    Set<String> nicknames;

    @ElementCollection
    @CollectionTable(name = "person_phones")
    @MapKeyColumn(name = "kind")
    @Column(name = "number")
    Map<String, String> phones;

    @ElementCollection
    @OrderColumn(name = "position")
    List<Address> earlier;

    @Column(table = "person_notes")
    String notes;
}
