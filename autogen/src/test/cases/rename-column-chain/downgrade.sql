-- hazard: data-loss column item.a
-- hazard: breaks-running column item.b, renamed to a
-- hazard: breaks-running column item.c, renamed to b

ALTER TABLE item DROP COLUMN a;
ALTER TABLE item RENAME COLUMN b TO a;
ALTER TABLE item RENAME COLUMN c TO b;
