-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b boolean;
-- migrate:todo backfill item.b
UPDATE item SET b = <value>;
ALTER TABLE item ALTER COLUMN b SET NOT NULL;

-- log_model.Item_history.b: add column history.log_item_history.b
ALTER TABLE history.log_item_history ADD COLUMN b boolean;

-- log_model.Item_history.b_MOD: add column history.log_item_history.b_mod
ALTER TABLE history.log_item_history ADD COLUMN b_mod boolean;
