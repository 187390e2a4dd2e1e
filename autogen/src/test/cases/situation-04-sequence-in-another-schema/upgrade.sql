-- model.Item.id: alter sequence counters.numbers
ALTER SEQUENCE counters.numbers INCREMENT BY 5;
SELECT setval('counters.numbers', max(id) + 5, false) FROM shop.item HAVING max(id) + 5 > (SELECT last_value + CASE WHEN is_called THEN 5 ELSE 0 END FROM counters.numbers);
