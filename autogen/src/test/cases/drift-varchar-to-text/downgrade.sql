-- hazard: may-fail column item.x, values that do not fit character varying(50)

-- alter column item.x (type text to character varying(50))
ALTER TABLE item ALTER COLUMN x TYPE character varying(50);
