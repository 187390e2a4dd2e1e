-- hazard: may-fail exclusion constraint item.item_r_excl, rows that violate it
-- add exclusion constraint item.item_r_excl
ALTER TABLE item ADD CONSTRAINT item_r_excl EXCLUDE USING gist (r WITH &&);
