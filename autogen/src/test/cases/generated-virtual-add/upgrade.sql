-- add column item.b
ALTER TABLE item ADD COLUMN b integer GENERATED ALWAYS AS ((a * 2)) VIRTUAL;
