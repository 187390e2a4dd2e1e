-- hazard: may-fail column other.item_middle, rows without a value
-- hazard: may-fail column other.item_apple, rows without a value
-- hazard: may-fail column other.item_zebra, rows without a value
-- model.Other.item: alter column other.item_middle (not null)
ALTER TABLE other ALTER COLUMN item_middle SET NOT NULL;

-- model.Other.item: alter column other.item_apple (not null)
ALTER TABLE other ALTER COLUMN item_apple SET NOT NULL;

-- model.Other.item: alter column other.item_zebra (not null)
ALTER TABLE other ALTER COLUMN item_zebra SET NOT NULL;
