-- hazard: may-fail column other.item_id, rows without a value
ALTER TABLE other ALTER COLUMN item_id SET NOT NULL;
