-- model.Item.c: drop unique constraint item.c_is_unique
ALTER TABLE item DROP CONSTRAINT c_is_unique;
