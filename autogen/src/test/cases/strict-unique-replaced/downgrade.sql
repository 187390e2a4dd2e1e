-- hazard: may-fail unique constraint item.old_uq, rows that violate it

-- add unique constraint item.old_uq
ALTER TABLE item ADD CONSTRAINT old_uq UNIQUE (a);

-- drop unique constraint item.new_uq
ALTER TABLE item DROP CONSTRAINT new_uq;
