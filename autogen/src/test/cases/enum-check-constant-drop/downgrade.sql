-- model.Item.a: drop check constraint item.item_a_check
ALTER TABLE item DROP CONSTRAINT item_a_check;

-- model.Item.a: add check constraint item.item_a_check
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK ((a IN ('A', 'B', 'C')));
