-- hazard: may-fail foreign key hen.fk2op7ss6g0dufe0rhmqy7xfnav, rows that violate it
-- model.Egg: create table egg
CREATE TABLE egg (
    id bigint NOT NULL,
    nest_id bigint NOT NULL,
    CONSTRAINT egg_pkey PRIMARY KEY (id)
);

-- model.Nest: create table nest
CREATE TABLE nest (
    hen_id bigint,
    id bigint NOT NULL,
    CONSTRAINT nest_pkey PRIMARY KEY (id),
    CONSTRAINT nest_hen_id_key UNIQUE (hen_id)
);

-- model.Hen.from: add column hen.from_id
ALTER TABLE hen ADD COLUMN from_id bigint;
-- migrate:todo backfill hen.from_id
UPDATE hen SET from_id = <value>;
ALTER TABLE hen ALTER COLUMN from_id SET NOT NULL;

-- model.Egg.nest: add foreign key egg.fkmia617u2ts3rpfjymmmorm6vm
ALTER TABLE egg ADD CONSTRAINT fkmia617u2ts3rpfjymmmorm6vm FOREIGN KEY (nest_id) REFERENCES nest(id);

-- model.Nest.hen: add foreign key nest.fkccp7888h07ohuxwjjp93a0ef9
ALTER TABLE nest ADD CONSTRAINT fkccp7888h07ohuxwjjp93a0ef9 FOREIGN KEY (hen_id) REFERENCES hen(id);

-- model.Hen.from: add foreign key hen.fk2op7ss6g0dufe0rhmqy7xfnav
ALTER TABLE hen ADD CONSTRAINT fk2op7ss6g0dufe0rhmqy7xfnav FOREIGN KEY (from_id) REFERENCES egg(id);
