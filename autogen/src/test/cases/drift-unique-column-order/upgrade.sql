-- hazard: may-fail unique constraint item.uq, rows that violate it
ALTER TABLE item DROP CONSTRAINT uq;
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (b, a);
