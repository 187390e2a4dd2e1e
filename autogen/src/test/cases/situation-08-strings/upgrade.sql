-- model.Item.hundredThousand: alter column item.hundredthousand (type character varying(100000) to character varying(200000))
ALTER TABLE item ALTER COLUMN hundredthousand TYPE character varying(200000);
