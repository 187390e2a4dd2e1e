-- model.Item.a: drop unique constraint item.uq_item
ALTER TABLE item DROP CONSTRAINT uq_item;

-- model.Item.a, b: add unique constraint item.uq_item
ALTER TABLE item ADD CONSTRAINT uq_item UNIQUE (a, b);
