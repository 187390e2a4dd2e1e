-- hazard: may-fail column item."A", rows without a value
-- model.Lower.upper: alter column item."A" (not null)
ALTER TABLE item ALTER COLUMN "A" SET NOT NULL;
