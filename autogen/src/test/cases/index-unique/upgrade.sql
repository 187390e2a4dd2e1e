-- hazard: may-fail unique constraint public.item.ix_item, rows that violate it
DROP INDEX ix_item;
ALTER TABLE item ADD CONSTRAINT ix_item UNIQUE (a);
