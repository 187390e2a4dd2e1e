-- hazard: data-loss column item.c

-- drop column item.c
ALTER TABLE item DROP COLUMN c;

-- add column item.a
ALTER TABLE item ADD COLUMN a integer;
