-- hazard: may-fail column item.a, values that do not fit character varying(100)
-- model.Item.a: alter column item.a (type character varying(200) to character varying(100))
ALTER TABLE item ALTER COLUMN a TYPE character varying(100);
