-- model.Item.k: alter column item.k (type character varying(12) to character varying(15))
ALTER TABLE item ALTER COLUMN k TYPE character varying(15);
