-- hazard: data-loss column item.a, double precision to real
-- hazard: may-fail column item.a, values that do not fit real
-- drop index ix on item
DROP INDEX ix;

-- drop check constraint item.ck
ALTER TABLE item DROP CONSTRAINT ck;

-- alter column item.a (type double precision to real)
ALTER TABLE item ALTER COLUMN a TYPE real;

-- add check constraint item.ck
ALTER TABLE item ADD CONSTRAINT ck CHECK (((a BETWEEN (1)::double precision AND (10)::double precision) AND (b > 0)));

-- create index ix on item
CREATE INDEX ix ON item (b) WHERE ((a BETWEEN (1)::double precision AND (10)::double precision) AND (b > 0));
