-- hazard: may-fail index uq on item, duplicate rows
ALTER TABLE item DROP CONSTRAINT uq;
CREATE UNIQUE INDEX uq ON item (a);
