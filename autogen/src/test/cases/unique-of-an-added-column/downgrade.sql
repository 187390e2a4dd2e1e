-- hazard: data-loss column item.a

-- model.Item.a: drop unique constraint item.item_a_key
ALTER TABLE item DROP CONSTRAINT item_a_key;

-- model.Item.a: drop column item.a
ALTER TABLE item DROP COLUMN a;
