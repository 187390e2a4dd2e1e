-- hazard: may-fail check constraint item.e1, rows that violate it
-- drop check constraint item.e1
ALTER TABLE item DROP CONSTRAINT e1;

-- alter column item.x (type character varying(3) to character varying(6))
ALTER TABLE item ALTER COLUMN x TYPE character varying(6);

-- add check constraint item.e1
ALTER TABLE item ADD CONSTRAINT e1 CHECK ((x IN ('a', 'b', 'longer')));
