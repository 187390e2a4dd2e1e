-- hazard: data-loss column item.b
-- drop column item.c
ALTER TABLE item DROP COLUMN c;

-- drop column item.b
ALTER TABLE item DROP COLUMN b;

-- add column item.c
ALTER TABLE item ADD COLUMN c integer GENERATED ALWAYS AS (a) STORED;
