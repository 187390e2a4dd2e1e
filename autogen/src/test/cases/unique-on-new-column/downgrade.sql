-- hazard: data-loss column item.b

-- model.Item.b: drop unique constraint item.item_b_key
ALTER TABLE item DROP CONSTRAINT item_b_key;

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;
