-- hazard: may-fail index uq on item, duplicate rows
-- drop unique constraint item.uq
ALTER TABLE item DROP CONSTRAINT uq;

-- create index uq on item
CREATE UNIQUE INDEX uq ON item (a);
