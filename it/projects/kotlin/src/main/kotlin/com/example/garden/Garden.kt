package com.example.garden

import jakarta.persistence.Column
import jakarta.persistence.ElementCollection
import jakarta.persistence.Embeddable
import jakarta.persistence.Embedded
import jakarta.persistence.Entity
import jakarta.persistence.EnumType
import jakarta.persistence.Enumerated
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import jakarta.persistence.ManyToOne
import jakarta.persistence.MappedSuperclass
import java.time.LocalDate
import java.util.UUID

@MappedSuperclass
abstract class Named(@Column(length = 60) var name: String = "")

@Entity
data class Bed(
    @Id @GeneratedValue val id: Long? = null,
    @Column(nullable = false) val lengthInMetres: Double = 1.0,
    @Embedded val soil: Soil = Soil(),
) : Named()

@Embeddable
data class Soil(val acidity: Float? = null, @Column(name = "soil_kind") val kind: String? = null)

@Entity
data class Plant(
    @Id val id: UUID,
    @ManyToOne(optional = false) val bed: Bed,
    @Enumerated(EnumType.STRING) val light: Light,
    val plantedOn: LocalDate?,
    @ElementCollection val notes: MutableList<String> = mutableListOf(),
    val hardy: Boolean = false,
)

enum class Light { SHADE, SUN }
