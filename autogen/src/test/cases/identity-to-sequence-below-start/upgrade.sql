-- model.Item.id: alter column item.id (identity by default increment 1 to none)
ALTER TABLE item ALTER COLUMN id DROP IDENTITY;

-- model.Item.id: create sequence item_numbers
CREATE SEQUENCE item_numbers START WITH 1000 INCREMENT BY 50;
SELECT setval('item_numbers', max(id) + 50, false) FROM item HAVING max(id) >= 1000;
