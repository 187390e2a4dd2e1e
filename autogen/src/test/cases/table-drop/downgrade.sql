-- model.Item: create table item
CREATE TABLE item (
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
