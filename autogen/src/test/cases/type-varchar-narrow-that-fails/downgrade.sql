-- model.Item.a: alter column item.a (type character varying(100) to character varying(200))
ALTER TABLE item ALTER COLUMN a TYPE character varying(200);
