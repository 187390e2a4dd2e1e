-- model.Item.id: alter sequence item_numbers
ALTER SEQUENCE item_numbers INCREMENT BY 20;
SELECT setval('item_numbers', max(id) + 20, false) FROM item HAVING max(id) + 20 > (SELECT last_value + CASE WHEN is_called THEN 20 ELSE 0 END FROM item_numbers);
