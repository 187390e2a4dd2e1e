-- rename primary key item.two to moving__one
ALTER TABLE item RENAME CONSTRAINT two TO moving__one;

-- rename index one on item to moving__two
ALTER INDEX one RENAME TO moving__two;

-- rename primary key item.moving__one to one
ALTER TABLE item RENAME CONSTRAINT moving__one TO one;

-- rename index moving__two on item to two
ALTER INDEX moving__two RENAME TO two;
