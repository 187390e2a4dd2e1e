-- hazard: may-fail column item.id, values that do not fit integer

-- alter sequence item_id_seq
SELECT setval('item_id_seq', 1, false) FROM item_id_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;
ALTER SEQUENCE item_id_seq AS integer;

-- alter column item.id (type bigint to integer)
ALTER TABLE item ALTER COLUMN id DROP DEFAULT;
ALTER TABLE item ALTER COLUMN id TYPE integer;
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('item_id_seq'::regclass);
