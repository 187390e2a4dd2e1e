-- model.Item.id: alter sequence item_numbers
ALTER SEQUENCE item_numbers INCREMENT BY 10;
SELECT setval('item_numbers', max(id) + 10, false) FROM item HAVING max(id) + 10 > (SELECT last_value + CASE WHEN is_called THEN 10 ELSE 0 END FROM item_numbers);
