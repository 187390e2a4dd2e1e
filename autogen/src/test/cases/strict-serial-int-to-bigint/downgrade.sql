-- hazard: may-fail column item.id, values that do not fit integer

-- alter sequence item_id_seq
ALTER SEQUENCE item_id_seq AS integer;

-- alter column item.id (type bigint to integer)
ALTER TABLE item ALTER COLUMN id DROP DEFAULT;
ALTER TABLE item ALTER COLUMN id TYPE integer;
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('item_id_seq'::regclass);
