-- hazard: may-fail unique constraint item.new_uq, rows that violate it
-- drop unique constraint item.old_uq
ALTER TABLE item DROP CONSTRAINT old_uq;

-- add unique constraint item.new_uq
ALTER TABLE item ADD CONSTRAINT new_uq UNIQUE (a, b);
