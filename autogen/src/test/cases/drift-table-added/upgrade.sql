-- create table item
CREATE TABLE item (
    id bigint NOT NULL,
    a text DEFAULT 'x'::text NOT NULL,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
