-- hazard: may-fail column other.item_middle, rows without a value
-- hazard: may-fail column other.item_apple, rows without a value
-- hazard: may-fail column other.item_zebra, rows without a value
ALTER TABLE other ALTER COLUMN item_middle SET NOT NULL;
ALTER TABLE other ALTER COLUMN item_apple SET NOT NULL;
ALTER TABLE other ALTER COLUMN item_zebra SET NOT NULL;
