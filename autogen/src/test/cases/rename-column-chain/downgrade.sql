-- hazard: data-loss column item.a
-- hazard: breaks-running column item.b, renamed to a
-- hazard: breaks-running column item.c, renamed to b

-- model.Item.third: drop column item.a
ALTER TABLE item DROP COLUMN a;

-- model.Item.third: rename column item.b to a
ALTER TABLE item RENAME COLUMN b TO a;

-- model.Item.first: rename column item.c to b
ALTER TABLE item RENAME COLUMN c TO b;
