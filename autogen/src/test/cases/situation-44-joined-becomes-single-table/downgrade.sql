-- hazard: data-loss column party.dtype
-- hazard: data-loss column party.first

ALTER TABLE party DROP CONSTRAINT party_dtype_check;

CREATE TABLE person (
    id bigint NOT NULL,
    first character varying(255),
    CONSTRAINT person_pkey PRIMARY KEY (id)
);
ALTER TABLE party DROP COLUMN dtype;
ALTER TABLE party DROP COLUMN first;
ALTER TABLE person ADD CONSTRAINT fkd24ho54eekm0132jtn98n6wda FOREIGN KEY (id) REFERENCES party(id);
