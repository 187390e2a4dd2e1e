-- hazard: may-fail exclusion constraint item.ex, rows that violate it
-- add exclusion constraint item.ex
ALTER TABLE item ADD CONSTRAINT ex EXCLUDE USING btree (b WITH =) WHERE ((c > 0));
