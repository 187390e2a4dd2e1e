-- create sequence item_id_seq
CREATE SEQUENCE item_id_seq AS integer;
SELECT setval('item_id_seq', max(id) + 1, false) FROM item HAVING max(id) >= 1;

-- alter column item.id (default none to nextval('item_id_seq'::regclass))
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('item_id_seq'::regclass);

-- set owner of sequence item_id_seq
ALTER SEQUENCE item_id_seq OWNED BY item.id;
