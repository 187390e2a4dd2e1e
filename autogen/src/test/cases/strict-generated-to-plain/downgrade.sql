-- hazard: data-loss column item.g
-- hazard: data-loss column item.h

-- drop column item.g
ALTER TABLE item DROP COLUMN g;

-- drop column item.h
ALTER TABLE item DROP COLUMN h;

-- alter column item.b (type integer to bigint)
ALTER TABLE item ALTER COLUMN b TYPE bigint;

-- add column item.a
ALTER TABLE item ADD COLUMN a integer;

-- add column item.g
ALTER TABLE item ADD COLUMN g integer GENERATED ALWAYS AS ((a + 1)) STORED;

-- add column item.h
ALTER TABLE item ADD COLUMN h bigint GENERATED ALWAYS AS ((b + 1)) STORED;
