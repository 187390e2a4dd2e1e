-- hazard: breaks-running column item.legacy, renamed to name
-- model.Item.name: rename column item.legacy to name
ALTER TABLE item RENAME COLUMN legacy TO name;
