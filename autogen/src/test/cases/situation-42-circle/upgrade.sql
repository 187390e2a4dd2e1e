-- hazard: may-fail column hen.from_id, required but without a value for rows
-- hazard: may-fail foreign key hen.fk2op7ss6g0dufe0rhmqy7xfnav, rows that violate it
CREATE TABLE egg (
    id bigint NOT NULL,
    nest_id bigint NOT NULL,
    CONSTRAINT egg_pkey PRIMARY KEY (id)
);

CREATE TABLE nest (
    hen_id bigint,
    id bigint NOT NULL,
    CONSTRAINT nest_pkey PRIMARY KEY (id),
    CONSTRAINT nest_hen_id_key UNIQUE (hen_id)
);
ALTER TABLE hen ADD COLUMN from_id bigint NOT NULL;
ALTER TABLE egg ADD CONSTRAINT fkmia617u2ts3rpfjymmmorm6vm FOREIGN KEY (nest_id) REFERENCES nest(id);
ALTER TABLE nest ADD CONSTRAINT fkccp7888h07ohuxwjjp93a0ef9 FOREIGN KEY (hen_id) REFERENCES hen(id);
ALTER TABLE hen ADD CONSTRAINT fk2op7ss6g0dufe0rhmqy7xfnav FOREIGN KEY (from_id) REFERENCES egg(id);
