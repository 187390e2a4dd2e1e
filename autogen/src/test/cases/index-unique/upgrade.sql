-- hazard: may-fail unique constraint item.ix_item, rows that violate it
DROP INDEX ix_item;
ALTER TABLE item ADD CONSTRAINT ix_item UNIQUE (a);
