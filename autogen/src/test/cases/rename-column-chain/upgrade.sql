-- hazard: breaks-running column item.b, renamed to c
-- hazard: breaks-running column item.a, renamed to b
-- model.Item.second: rename column item.b to c
ALTER TABLE item RENAME COLUMN b TO c;

-- model.Item.first: rename column item.a to b
ALTER TABLE item RENAME COLUMN a TO b;

-- model.Item.third: add column item.a
ALTER TABLE item ADD COLUMN a integer;
