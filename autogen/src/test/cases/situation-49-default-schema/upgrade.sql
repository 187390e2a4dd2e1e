-- hazard: may-fail column other.item_id, rows without a value
-- model.Other.item: alter column other.item_id (not null)
ALTER TABLE other ALTER COLUMN item_id SET NOT NULL;
