-- model.Item.b: drop check constraint item.item_b_check
ALTER TABLE item DROP CONSTRAINT item_b_check;

-- model.Item.b: add check constraint item.item_b_check
ALTER TABLE item ADD CONSTRAINT item_b_check CHECK (((b >= 0) AND (b <= 2)));
