-- hazard: data-loss column party.dtype
-- hazard: data-loss column party.first

-- model.Party.{discriminator}: drop check constraint party.party_dtype_check
ALTER TABLE party DROP CONSTRAINT party_dtype_check;

-- model.Person: create table person
CREATE TABLE person (
    id bigint NOT NULL,
    first character varying(255),
    CONSTRAINT person_pkey PRIMARY KEY (id)
);

-- model.Party.{discriminator}: drop column party.dtype
ALTER TABLE party DROP COLUMN dtype;

-- model.Person.first: drop column party.first
ALTER TABLE party DROP COLUMN first;

-- model.Person.id: add foreign key person.fkd24ho54eekm0132jtn98n6wda
ALTER TABLE person ADD CONSTRAINT fkd24ho54eekm0132jtn98n6wda FOREIGN KEY (id) REFERENCES party(id);
