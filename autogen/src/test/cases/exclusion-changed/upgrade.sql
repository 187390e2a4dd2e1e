-- hazard: may-fail exclusion constraint item.ex, rows that violate it
-- drop exclusion constraint item.ex
ALTER TABLE item DROP CONSTRAINT ex;

-- add exclusion constraint item.ex
ALTER TABLE item ADD CONSTRAINT ex EXCLUDE USING gist (a WITH &&) WHERE ((id > 0)) DEFERRABLE INITIALLY DEFERRED;
