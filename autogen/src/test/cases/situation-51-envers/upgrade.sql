-- hazard: may-fail check constraint item.item_colour_check, rows that violate it
-- hazard: may-fail check constraint item_aud.item_aud_colour_check, rows that violate it
ALTER TABLE item DROP CONSTRAINT item_colour_check;
ALTER TABLE item_aud DROP CONSTRAINT item_aud_colour_check;
ALTER TABLE item ADD CONSTRAINT item_colour_check CHECK ((colour IN ('RED', 'GREEN', 'BLUE')));
ALTER TABLE item_aud ADD CONSTRAINT item_aud_colour_check CHECK ((colour IN ('RED', 'GREEN', 'BLUE')));
