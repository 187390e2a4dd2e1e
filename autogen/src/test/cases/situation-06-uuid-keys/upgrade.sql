-- hazard: may-fail column item.other_id, rows without a value
ALTER TABLE item ALTER COLUMN other_id SET NOT NULL;
