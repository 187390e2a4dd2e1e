-- hazard: data-loss column history.log_item_history.b
-- hazard: data-loss column history.log_item_history.b_mod
-- hazard: data-loss column item.b

-- log_model.Item_history.b: drop column history.log_item_history.b
ALTER TABLE history.log_item_history DROP COLUMN b;

-- log_model.Item_history.b_MOD: drop column history.log_item_history.b_mod
ALTER TABLE history.log_item_history DROP COLUMN b_mod;

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;
