-- drop check constraint item.e1
ALTER TABLE item DROP CONSTRAINT e1;

-- add check constraint item.e1
ALTER TABLE item ADD CONSTRAINT e1 CHECK ((x IN ('a', 'b', 'c')));
