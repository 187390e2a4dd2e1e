-- hazard: may-fail column item.b, required but without a value for rows
-- log_model.Item_history.b: add column history.log_item_history.b
ALTER TABLE history.log_item_history ADD COLUMN b boolean;

-- log_model.Item_history.b_MOD: add column history.log_item_history.b_mod
ALTER TABLE history.log_item_history ADD COLUMN b_mod boolean;

-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b boolean NOT NULL;
