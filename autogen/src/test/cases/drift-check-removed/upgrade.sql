-- drop check constraint item.ck
ALTER TABLE item DROP CONSTRAINT ck;
