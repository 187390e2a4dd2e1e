ALTER TABLE item ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE item_id_seq AS integer OWNED BY item.id;
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('item_id_seq');
