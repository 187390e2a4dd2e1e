-- drop exclusion constraint item.ex
ALTER TABLE item DROP CONSTRAINT ex;
