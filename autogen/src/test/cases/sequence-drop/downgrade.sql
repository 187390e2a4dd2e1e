-- model.Item.id: create sequence item_numbers
CREATE SEQUENCE item_numbers INCREMENT BY 50;
SELECT setval('item_numbers', max(id) + 50, false) FROM item HAVING max(id) >= 1;
