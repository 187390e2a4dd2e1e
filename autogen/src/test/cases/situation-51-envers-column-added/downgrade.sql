-- hazard: data-loss column item.b
-- hazard: data-loss column item_aud.b

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;

-- model.Item_AUD.b: drop column item_aud.b
ALTER TABLE item_aud DROP COLUMN b;
