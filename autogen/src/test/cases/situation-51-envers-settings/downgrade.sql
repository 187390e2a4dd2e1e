-- hazard: data-loss column history.log_item_history.b
-- hazard: data-loss column history.log_item_history.b_mod
-- hazard: data-loss column item.b

ALTER TABLE history.log_item_history DROP COLUMN b;
ALTER TABLE history.log_item_history DROP COLUMN b_mod;
ALTER TABLE item DROP COLUMN b;
