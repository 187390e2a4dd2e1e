-- hazard: may-fail unique constraint item.c_is_unique, rows that violate it

-- model.Item.c: add unique constraint item.c_is_unique
ALTER TABLE item ADD CONSTRAINT c_is_unique UNIQUE (c);
