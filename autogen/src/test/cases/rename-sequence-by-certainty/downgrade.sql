-- hazard: breaks-running sequence item_keys, renamed to item_numbers

-- model.Item.id: alter sequence item_keys
ALTER SEQUENCE item_keys INCREMENT BY 10;
SELECT setval('item_keys', max(id) + 10, false) FROM item HAVING max(id) + 10 > (SELECT last_value + CASE WHEN is_called THEN 10 ELSE 0 END FROM item_keys);

-- model.Item.id: rename sequence item_keys to item_numbers
ALTER SEQUENCE item_keys RENAME TO item_numbers;
