-- hazard: data-loss table customer
-- hazard: data-loss column item.b
DROP INDEX ix_item;
DROP TABLE customer;
ALTER TABLE item DROP COLUMN b;

ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a DROP NOT NULL;
COMMENT ON COLUMN item.a IS NULL;
