-- hazard: breaks-running sequence item_keys, renamed to by_hand

-- model.Item.id: alter sequence item_keys
ALTER SEQUENCE item_keys INCREMENT BY 10;

-- rename sequence item_keys to by_hand
ALTER SEQUENCE item_keys RENAME TO by_hand;
