-- hazard: data-loss column item.a
-- drop exclusion constraint item.ex
ALTER TABLE item DROP CONSTRAINT ex;

-- drop column item.a
ALTER TABLE item DROP COLUMN a;
