-- hazard: breaks-running column item.b, renamed to c
-- hazard: breaks-running column item.a, renamed to b
ALTER TABLE item RENAME COLUMN b TO c;
ALTER TABLE item RENAME COLUMN a TO b;
ALTER TABLE item ADD COLUMN a integer;
