-- hazard: may-fail unique constraint item.uq_item, rows that violate it

-- model.Item.a, b: drop unique constraint item.uq_item
ALTER TABLE item DROP CONSTRAINT uq_item;

-- model.Item.a: add unique constraint item.uq_item
ALTER TABLE item ADD CONSTRAINT uq_item UNIQUE (a);
