-- add unique constraint item.new_uq
ALTER TABLE item ADD CONSTRAINT new_uq UNIQUE (a, b);

-- drop unique constraint item.old_uq
ALTER TABLE item DROP CONSTRAINT old_uq;
