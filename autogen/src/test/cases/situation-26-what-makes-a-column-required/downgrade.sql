-- hazard: may-fail column item.k, values that do not fit character varying(12)

-- model.Item.k: alter column item.k (type character varying(15) to character varying(12))
ALTER TABLE item ALTER COLUMN k TYPE character varying(12);
