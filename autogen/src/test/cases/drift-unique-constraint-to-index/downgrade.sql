-- hazard: may-fail unique constraint item.uq, rows that violate it

-- drop index uq on item
DROP INDEX uq;

-- add unique constraint item.uq
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (a);
