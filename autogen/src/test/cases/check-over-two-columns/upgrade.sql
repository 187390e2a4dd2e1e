-- hazard: may-fail check constraint item.ck_range, rows that violate it
-- model.Item.high, low: add check constraint item.ck_range
ALTER TABLE item ADD CONSTRAINT ck_range CHECK ((low < high));
