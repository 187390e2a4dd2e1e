-- hazard: breaks-running sequence by_hand, renamed to item_keys
-- model.Item.id: rename sequence by_hand to item_keys
ALTER SEQUENCE by_hand RENAME TO item_keys;

-- model.Item.id: alter sequence item_keys
ALTER SEQUENCE item_keys INCREMENT BY 50;
