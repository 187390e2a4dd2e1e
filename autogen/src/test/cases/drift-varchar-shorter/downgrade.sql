-- alter column item.x (type character varying(5) to character varying(50))
ALTER TABLE item ALTER COLUMN x TYPE character varying(50);
