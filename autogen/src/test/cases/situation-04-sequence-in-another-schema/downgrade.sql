-- model.Item.id: alter sequence counters.numbers
ALTER SEQUENCE counters.numbers INCREMENT BY 50;
SELECT setval('counters.numbers', max(id) + 50, false) FROM shop.item HAVING max(id) + 50 > (SELECT last_value + CASE WHEN is_called THEN 50 ELSE 0 END FROM counters.numbers);
