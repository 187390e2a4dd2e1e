-- hazard: data-loss column item.b

-- model.Item.b: drop check constraint item.item_b_check
ALTER TABLE item DROP CONSTRAINT item_b_check;

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;
