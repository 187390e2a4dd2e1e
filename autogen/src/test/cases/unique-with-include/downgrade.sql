-- hazard: may-fail unique constraint item.uq, rows that violate it

-- drop unique constraint item.uq
ALTER TABLE item DROP CONSTRAINT uq;

-- add unique constraint item.uq
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (a);
