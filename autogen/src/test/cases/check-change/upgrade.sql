-- hazard: may-fail check constraint item.ck_item_a, rows that violate it
-- model.Item.a: drop check constraint item.ck_item_a
ALTER TABLE item DROP CONSTRAINT ck_item_a;

-- model.Item.a: add check constraint item.ck_item_a
ALTER TABLE item ADD CONSTRAINT ck_item_a CHECK ((a > 10));
