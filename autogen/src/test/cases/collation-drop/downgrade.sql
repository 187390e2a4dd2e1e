-- model.Item.a: alter column item.a (collation none to "C")
ALTER TABLE item ALTER COLUMN a TYPE character varying(255) COLLATE "C";
