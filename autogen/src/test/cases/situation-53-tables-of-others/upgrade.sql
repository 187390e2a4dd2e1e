-- model.Item.a: alter column item.a (type character varying(255) to character varying(300))
ALTER TABLE item ALTER COLUMN a TYPE character varying(300);
