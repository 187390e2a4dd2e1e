-- drop column item.b
ALTER TABLE item DROP COLUMN b;

-- add column item.b
ALTER TABLE item ADD COLUMN b integer GENERATED ALWAYS AS ((a * 2)) STORED;
