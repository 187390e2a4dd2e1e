-- drop view public.grouped
DROP VIEW grouped;

-- drop primary key item.item_pk
ALTER TABLE item DROP CONSTRAINT item_pk;

-- alter column item.id (nullable)
ALTER TABLE item ALTER COLUMN id DROP NOT NULL;
