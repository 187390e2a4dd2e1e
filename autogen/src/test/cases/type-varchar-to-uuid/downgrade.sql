-- model.Item.a: alter column item.a (type uuid to character varying(255))
ALTER TABLE item ALTER COLUMN a TYPE character varying(255);
