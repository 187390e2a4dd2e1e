-- hazard: data-loss column item.x
-- drop column item.x
ALTER TABLE item DROP COLUMN x;

-- add column item.x
ALTER TABLE item ADD COLUMN x integer GENERATED ALWAYS AS ((a * 2)) STORED;
