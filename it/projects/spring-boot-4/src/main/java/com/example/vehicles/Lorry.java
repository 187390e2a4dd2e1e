package com.example.vehicles;

import jakarta.persistence.Entity;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Lorry extends Vehicle {

    double payloadInTons;
}
