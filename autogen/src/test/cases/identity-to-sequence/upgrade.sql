-- model.Item.id: alter column item.id (identity by default increment 1 to none)
ALTER TABLE item ALTER COLUMN id DROP IDENTITY;

-- model.Item.id: create sequence item_seq
CREATE SEQUENCE item_seq INCREMENT BY 50;
SELECT setval('item_seq', max(id) + 50, false) FROM item HAVING max(id) >= 1;
