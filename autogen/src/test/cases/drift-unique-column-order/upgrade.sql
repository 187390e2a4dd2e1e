-- drop unique constraint item.uq
ALTER TABLE item DROP CONSTRAINT uq;

-- add unique constraint item.uq
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (b, a);
