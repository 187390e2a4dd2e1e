-- model.Egg: create table egg
CREATE TABLE egg (
    by_id bigint,
    id bigint NOT NULL,
    CONSTRAINT egg_pkey PRIMARY KEY (id)
);

-- model.Hen.from: add column hen.from_id
ALTER TABLE hen ADD COLUMN from_id bigint;

-- model.Egg.by: add foreign key egg.fk2fgoc16b0tqwkdne369hoodnn
ALTER TABLE egg ADD CONSTRAINT fk2fgoc16b0tqwkdne369hoodnn FOREIGN KEY (by_id) REFERENCES hen(id);

-- model.Hen.from: add foreign key hen.fk2op7ss6g0dufe0rhmqy7xfnav
ALTER TABLE hen ADD CONSTRAINT fk2op7ss6g0dufe0rhmqy7xfnav FOREIGN KEY (from_id) REFERENCES egg(id);
