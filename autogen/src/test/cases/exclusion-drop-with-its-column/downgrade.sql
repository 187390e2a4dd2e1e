-- hazard: may-fail exclusion constraint item.ex, rows that violate it

-- add column item.a
ALTER TABLE item ADD COLUMN a int4range;

-- add exclusion constraint item.ex
ALTER TABLE item ADD CONSTRAINT ex EXCLUDE USING gist (a WITH &&);
