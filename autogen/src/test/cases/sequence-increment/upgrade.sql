-- model.Item.id: alter sequence item_numbers
ALTER SEQUENCE item_numbers INCREMENT BY 50;
SELECT setval('item_numbers', max(id) + 50, false) FROM item HAVING max(id) + 50 > (SELECT last_value + CASE WHEN is_called THEN 50 ELSE 0 END FROM item_numbers);
