-- drop exclusion constraint item.item_room_during_excl
ALTER TABLE item DROP CONSTRAINT item_room_during_excl;
