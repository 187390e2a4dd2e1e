-- hazard: data-loss table customer
-- hazard: data-loss column item.b
-- model.Item.b: drop index ix_item on item
DROP INDEX ix_item;

-- model.Customer: drop table customer
DROP TABLE customer;

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;

-- model.Item.a: alter column item.a (default 'x'::character varying to none; nullable)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a DROP NOT NULL;

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS NULL;
