-- drop unique constraint item.uq
ALTER TABLE item DROP CONSTRAINT uq;
