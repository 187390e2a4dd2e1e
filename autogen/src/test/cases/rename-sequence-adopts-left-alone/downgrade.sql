-- hazard: breaks-running sequence item_keys, renamed to by_hand

-- model.Item.id: alter sequence item_keys
ALTER SEQUENCE item_keys INCREMENT BY 10;
SELECT setval('item_keys', max(id) + 10, false) FROM item HAVING max(id) + 10 > (SELECT last_value + CASE WHEN is_called THEN 10 ELSE 0 END FROM item_keys);

-- rename sequence item_keys to by_hand
ALTER SEQUENCE item_keys RENAME TO by_hand;
