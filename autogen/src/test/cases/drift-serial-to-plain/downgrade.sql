CREATE SEQUENCE item_id_seq AS integer;
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('item_id_seq'::regclass);
ALTER SEQUENCE item_id_seq OWNED BY item.id;
