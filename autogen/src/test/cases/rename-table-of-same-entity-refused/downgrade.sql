-- hazard: breaks-running table new_item, renamed to old_item

-- model.Item.id: rename primary key new_item.new_item_pkey to old_item_pkey
ALTER TABLE new_item RENAME CONSTRAINT new_item_pkey TO old_item_pkey;

-- model.Item: rename table new_item to old_item
ALTER TABLE new_item RENAME TO old_item;
