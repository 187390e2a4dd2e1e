-- hazard: breaks-running column item.full_name, renamed to display_name
ALTER TABLE item RENAME COLUMN full_name TO display_name;
ALTER TABLE item RENAME CONSTRAINT item_full_name_key TO item_display_name_key;
