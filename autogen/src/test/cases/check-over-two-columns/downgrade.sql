-- model.Item.high, low: drop check constraint item.ck_range
ALTER TABLE item DROP CONSTRAINT ck_range;
