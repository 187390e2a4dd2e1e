-- hazard: may-fail column item.x, values that do not fit character varying(5)
-- alter column item.x (type character varying(50) to character varying(5))
ALTER TABLE item ALTER COLUMN x TYPE character varying(5);
