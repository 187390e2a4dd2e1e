-- create table a
CREATE TABLE a (
    id bigint NOT NULL,
    b bigint,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- create table b
CREATE TABLE b (
    id bigint NOT NULL,
    a bigint,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- add foreign key a.a_b_fkey
ALTER TABLE a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES b(id);

-- add foreign key b.b_a_fkey
ALTER TABLE b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES a(id);
