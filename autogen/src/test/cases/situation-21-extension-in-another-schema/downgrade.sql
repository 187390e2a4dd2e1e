-- hazard: data-loss column item.b

ALTER TABLE item DROP CONSTRAINT item_b_key;
ALTER TABLE item DROP COLUMN b;
