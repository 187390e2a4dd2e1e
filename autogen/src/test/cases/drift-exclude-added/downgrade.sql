-- drop exclusion constraint item.item_r_excl
ALTER TABLE item DROP CONSTRAINT item_r_excl;
