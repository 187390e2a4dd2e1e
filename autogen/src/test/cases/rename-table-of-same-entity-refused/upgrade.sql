-- hazard: breaks-running table old_item, renamed to new_item
-- model.Item: rename table old_item to new_item
ALTER TABLE old_item RENAME TO new_item;

-- model.Item.id: rename primary key new_item.old_item_pkey to new_item_pkey
ALTER TABLE new_item RENAME CONSTRAINT old_item_pkey TO new_item_pkey;
