-- model.Chicken: create table chicken
CREATE TABLE chicken (
    egg_id bigint,
    id bigint NOT NULL,
    CONSTRAINT chicken_pkey PRIMARY KEY (id)
);

-- model.Egg: create table egg
CREATE TABLE egg (
    chicken_id bigint,
    id bigint NOT NULL,
    CONSTRAINT egg_pkey PRIMARY KEY (id)
);

-- model.Chicken.egg: add foreign key chicken.fk1dg6rfor2rv6bj0vprkdb5lqh
ALTER TABLE chicken ADD CONSTRAINT fk1dg6rfor2rv6bj0vprkdb5lqh FOREIGN KEY (egg_id) REFERENCES egg(id);

-- model.Egg.chicken: add foreign key egg.fkiai3n2kym11pljdm7y8dc6dht
ALTER TABLE egg ADD CONSTRAINT fkiai3n2kym11pljdm7y8dc6dht FOREIGN KEY (chicken_id) REFERENCES chicken(id);
