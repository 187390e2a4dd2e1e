-- hazard: breaks-running column item.name, renamed to legacy

ALTER TABLE item RENAME COLUMN name TO legacy;
