-- drop unique constraint item.item_a_key
ALTER TABLE item DROP CONSTRAINT item_a_key;
