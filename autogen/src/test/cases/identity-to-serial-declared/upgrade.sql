-- model.Item.id: alter column item.id (identity by default increment 1 to none)
ALTER TABLE item ALTER COLUMN id DROP IDENTITY;

-- create sequence item_id_seq
CREATE SEQUENCE item_id_seq;
SELECT setval('item_id_seq', max(id) + 1, false) FROM item HAVING max(id) >= 1;

-- model.Item.id: alter column item.id (default none to nextval('item_id_seq'::regclass))
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('item_id_seq'::regclass);

-- set owner of sequence item_id_seq
ALTER SEQUENCE item_id_seq OWNED BY item.id;
