-- hazard: may-fail column item.other_id, rows without a value
-- model.Item.other: alter column item.other_id (not null)
ALTER TABLE item ALTER COLUMN other_id SET NOT NULL;
