-- alter sequence item_id_seq
ALTER SEQUENCE item_id_seq AS bigint;

-- alter column item.id (type integer to bigint)
ALTER TABLE item ALTER COLUMN id DROP DEFAULT;
ALTER TABLE item ALTER COLUMN id TYPE bigint;
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('item_id_seq'::regclass);
