-- hazard: breaks-running column item.full_name, renamed to display_name
-- model.Item.name: rename column item.full_name to display_name
ALTER TABLE item RENAME COLUMN full_name TO display_name;

-- model.Item.name: rename unique constraint item.item_full_name_key to item_display_name_key
ALTER TABLE item RENAME CONSTRAINT item_full_name_key TO item_display_name_key;
