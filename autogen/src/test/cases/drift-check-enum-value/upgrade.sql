-- hazard: may-fail check constraint item.e1, rows that violate it
ALTER TABLE item DROP CONSTRAINT e1;
ALTER TABLE item ADD CONSTRAINT e1 CHECK ((x IN ('a', 'b', 'c')));
