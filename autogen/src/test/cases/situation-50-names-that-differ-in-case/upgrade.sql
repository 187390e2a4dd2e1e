-- hazard: may-fail column item."A", rows without a value
ALTER TABLE item ALTER COLUMN "A" SET NOT NULL;
