-- create table c
CREATE TABLE c (
    id bigint NOT NULL,
    p bigint,
    CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- create table g
CREATE TABLE g (
    id bigint NOT NULL,
    c bigint,
    CONSTRAINT g_pkey PRIMARY KEY (id)
);

-- create table p
CREATE TABLE p (
    id bigint NOT NULL,
    CONSTRAINT p_pkey PRIMARY KEY (id)
);

-- add foreign key c.c_p_fkey
ALTER TABLE c ADD CONSTRAINT c_p_fkey FOREIGN KEY (p) REFERENCES p(id);

-- add foreign key g.g_c_fkey
ALTER TABLE g ADD CONSTRAINT g_c_fkey FOREIGN KEY (c) REFERENCES c(id);
