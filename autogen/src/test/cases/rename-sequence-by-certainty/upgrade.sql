-- hazard: breaks-running sequence item_numbers, renamed to item_keys
-- model.Item.id: rename sequence item_numbers to item_keys
ALTER SEQUENCE item_numbers RENAME TO item_keys;

-- model.Item.id: alter sequence item_keys
ALTER SEQUENCE item_keys INCREMENT BY 50;
