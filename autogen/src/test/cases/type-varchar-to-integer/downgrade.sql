-- model.Item.a: alter column item.a (type integer to character varying(255))
ALTER TABLE item ALTER COLUMN a TYPE character varying(255);
