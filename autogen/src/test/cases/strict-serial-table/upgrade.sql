CREATE SEQUENCE item_id_seq AS integer;

CREATE TABLE item (
    id integer DEFAULT nextval('item_id_seq'::regclass) NOT NULL,
    a text,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE item_id_seq OWNED BY item.id;
