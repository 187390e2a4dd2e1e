CREATE SCHEMA audit;

CREATE TABLE audit.item (
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
