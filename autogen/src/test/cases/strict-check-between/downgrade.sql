-- drop view public.v
DROP VIEW v;

-- drop check constraint item.ck
ALTER TABLE item DROP CONSTRAINT ck;
