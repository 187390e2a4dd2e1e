-- model.Item.colour: drop check constraint item.item_colour_check
ALTER TABLE item DROP CONSTRAINT item_colour_check;

-- model.Item_AUD.colour: drop check constraint item_aud.item_aud_colour_check
ALTER TABLE item_aud DROP CONSTRAINT item_aud_colour_check;

-- model.Item.colour: add check constraint item.item_colour_check
ALTER TABLE item ADD CONSTRAINT item_colour_check CHECK ((colour IN ('RED', 'GREEN', 'BLUE')));

-- model.Item_AUD.colour: add check constraint item_aud.item_aud_colour_check
ALTER TABLE item_aud ADD CONSTRAINT item_aud_colour_check CHECK ((colour IN ('RED', 'GREEN', 'BLUE')));
