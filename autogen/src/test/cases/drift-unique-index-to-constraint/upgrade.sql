-- hazard: may-fail unique constraint item.uq, rows that violate it
DROP INDEX uq;
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (a);
