-- model.Item.a: alter column item.a (type character varying(20) to character varying(30))
ALTER TABLE item ALTER COLUMN a TYPE character varying(30);
