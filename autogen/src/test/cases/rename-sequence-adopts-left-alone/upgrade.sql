-- hazard: breaks-running sequence by_hand, renamed to item_keys
-- model.Item.id: rename sequence by_hand to item_keys
ALTER SEQUENCE by_hand RENAME TO item_keys;

-- model.Item.id: alter sequence item_keys
ALTER SEQUENCE item_keys INCREMENT BY 50;
SELECT setval('item_keys', max(id) + 50, false) FROM item HAVING max(id) + 50 > (SELECT last_value + CASE WHEN is_called THEN 50 ELSE 0 END FROM item_keys);
