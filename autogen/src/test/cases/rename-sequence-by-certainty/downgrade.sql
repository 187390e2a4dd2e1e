-- hazard: breaks-running sequence item_keys, renamed to item_numbers

-- model.Item.id: alter sequence item_keys
ALTER SEQUENCE item_keys INCREMENT BY 10;

-- model.Item.id: rename sequence item_keys to item_numbers
ALTER SEQUENCE item_keys RENAME TO item_numbers;
