-- rename unique constraint item.two to moving__one
ALTER TABLE item RENAME CONSTRAINT two TO moving__one;

-- rename unique constraint item.one to moving__two
ALTER TABLE item RENAME CONSTRAINT one TO moving__two;

-- rename unique constraint item.moving__one to one
ALTER TABLE item RENAME CONSTRAINT moving__one TO one;

-- rename unique constraint item.moving__two to two
ALTER TABLE item RENAME CONSTRAINT moving__two TO two;
