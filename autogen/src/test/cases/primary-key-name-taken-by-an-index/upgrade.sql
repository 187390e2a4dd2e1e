-- rename primary key item.one to moving__two
ALTER TABLE item RENAME CONSTRAINT one TO moving__two;

-- rename index two on item to moving__one
ALTER INDEX two RENAME TO moving__one;

-- rename primary key item.moving__two to two
ALTER TABLE item RENAME CONSTRAINT moving__two TO two;

-- rename index moving__one on item to one
ALTER INDEX moving__one RENAME TO one;
