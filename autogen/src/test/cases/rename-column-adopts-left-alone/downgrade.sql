-- hazard: breaks-running column item.name, renamed to legacy

-- model.Item: rename column item.name to legacy
ALTER TABLE item RENAME COLUMN name TO legacy;
