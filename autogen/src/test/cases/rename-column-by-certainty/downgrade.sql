-- hazard: breaks-running column item.display_name, renamed to full_name

-- model.Item.name: rename unique constraint item.item_display_name_key to item_full_name_key
ALTER TABLE item RENAME CONSTRAINT item_display_name_key TO item_full_name_key;

-- model.Item.name: rename column item.display_name to full_name
ALTER TABLE item RENAME COLUMN display_name TO full_name;
