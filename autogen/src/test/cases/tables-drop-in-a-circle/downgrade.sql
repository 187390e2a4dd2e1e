CREATE TABLE chicken (
    id bigint NOT NULL,
    egg_id bigint,
    CONSTRAINT chicken_pkey PRIMARY KEY (id)
);

CREATE TABLE egg (
    id bigint NOT NULL,
    chicken_id bigint,
    CONSTRAINT egg_pkey PRIMARY KEY (id)
);
ALTER TABLE chicken ADD CONSTRAINT fk1dg6rfor2rv6bj0vprkdb5lqh FOREIGN KEY (egg_id) REFERENCES egg(id);
ALTER TABLE egg ADD CONSTRAINT fkiai3n2kym11pljdm7y8dc6dht FOREIGN KEY (chicken_id) REFERENCES chicken(id);
