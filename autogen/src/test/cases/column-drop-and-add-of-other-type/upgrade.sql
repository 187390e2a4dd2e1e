-- hazard: data-loss column item.a
-- drop column item.a
ALTER TABLE item DROP COLUMN a;

-- add column item.c
ALTER TABLE item ADD COLUMN c jsonb DEFAULT '{}'::jsonb NOT NULL;
