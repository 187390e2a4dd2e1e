-- drop column item.c
ALTER TABLE item DROP COLUMN c;

-- add column item.b
ALTER TABLE item ADD COLUMN b integer;

-- add column item.c
ALTER TABLE item ADD COLUMN c integer GENERATED ALWAYS AS ((a + b)) STORED;
