-- create sequence item_id_seq
CREATE SEQUENCE item_id_seq AS integer;

-- create table item
CREATE TABLE item (
    id integer DEFAULT nextval('item_id_seq'::regclass) NOT NULL,
    a text,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- set owner of sequence item_id_seq
ALTER SEQUENCE item_id_seq OWNED BY item.id;
