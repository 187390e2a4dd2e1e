-- hazard: may-fail check constraint item.e1, rows that violate it
-- drop check constraint item.e1
ALTER TABLE item DROP CONSTRAINT e1;

-- add check constraint item.e1
ALTER TABLE item ADD CONSTRAINT e1 CHECK ((x IN ('a', 'b', 'c')));
