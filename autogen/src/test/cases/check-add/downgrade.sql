-- model.Item.a: drop check constraint item.ck_item_a
ALTER TABLE item DROP CONSTRAINT ck_item_a;
