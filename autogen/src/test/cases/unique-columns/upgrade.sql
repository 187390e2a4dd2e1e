-- hazard: may-fail unique constraint item.uq_item, rows that violate it
ALTER TABLE item DROP CONSTRAINT uq_item;
ALTER TABLE item ADD CONSTRAINT uq_item UNIQUE (a, b);
