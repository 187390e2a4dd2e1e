-- hazard: may-fail column item.x, values that do not fit character varying(3)
-- hazard: may-fail check constraint item.e1, rows that violate it

-- drop check constraint item.e1
ALTER TABLE item DROP CONSTRAINT e1;

-- alter column item.x (type character varying(6) to character varying(3))
ALTER TABLE item ALTER COLUMN x TYPE character varying(3);

-- add check constraint item.e1
ALTER TABLE item ADD CONSTRAINT e1 CHECK ((x IN ('a', 'b')));
