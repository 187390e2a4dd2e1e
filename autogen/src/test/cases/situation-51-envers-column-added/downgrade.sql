-- hazard: data-loss column item.b
-- hazard: data-loss column item_aud.b

ALTER TABLE item DROP COLUMN b;
ALTER TABLE item_aud DROP COLUMN b;
