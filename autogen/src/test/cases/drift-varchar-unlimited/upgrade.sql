-- alter column item.x (type character varying(50) to character varying)
ALTER TABLE item ALTER COLUMN x TYPE character varying;
