CREATE TABLE chicken (
    egg_id bigint,
    id bigint NOT NULL,
    CONSTRAINT chicken_pkey PRIMARY KEY (id)
);

CREATE TABLE egg (
    chicken_id bigint,
    id bigint NOT NULL,
    CONSTRAINT egg_pkey PRIMARY KEY (id)
);
ALTER TABLE chicken ADD CONSTRAINT fk1dg6rfor2rv6bj0vprkdb5lqh FOREIGN KEY (egg_id) REFERENCES egg(id);
ALTER TABLE egg ADD CONSTRAINT fkiai3n2kym11pljdm7y8dc6dht FOREIGN KEY (chicken_id) REFERENCES chicken(id);
