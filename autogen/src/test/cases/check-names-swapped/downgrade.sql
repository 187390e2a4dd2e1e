-- rename check constraint item.two to moving__one
ALTER TABLE item RENAME CONSTRAINT two TO moving__one;

-- rename check constraint item.one to moving__two
ALTER TABLE item RENAME CONSTRAINT one TO moving__two;

-- rename check constraint item.moving__one to one
ALTER TABLE item RENAME CONSTRAINT moving__one TO one;

-- rename check constraint item.moving__two to two
ALTER TABLE item RENAME CONSTRAINT moving__two TO two;
