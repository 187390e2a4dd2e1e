-- drop check constraint item.item_a_check
ALTER TABLE item DROP CONSTRAINT item_a_check;
