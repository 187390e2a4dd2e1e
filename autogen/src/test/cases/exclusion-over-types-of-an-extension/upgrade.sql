-- hazard: may-fail exclusion constraint item.item_room_during_excl, rows that violate it
-- add exclusion constraint item.item_room_during_excl
ALTER TABLE item ADD CONSTRAINT item_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&);
