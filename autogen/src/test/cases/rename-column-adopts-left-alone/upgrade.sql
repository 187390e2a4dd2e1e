-- hazard: breaks-running column item.legacy, renamed to name
ALTER TABLE item RENAME COLUMN legacy TO name;
