-- hazard: breaks-running table old_item, renamed to new_item
ALTER TABLE old_item RENAME TO new_item;
ALTER TABLE new_item RENAME CONSTRAINT old_item_pkey TO new_item_pkey;
