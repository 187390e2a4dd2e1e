-- create schema audit
CREATE SCHEMA audit;

-- model.Item: create table audit.item
CREATE TABLE audit.item (
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
