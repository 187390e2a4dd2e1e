-- hazard: data-loss column item.gone
-- model.Item.a, gone: drop index ix_gone on item
DROP INDEX ix_gone;

-- model.Item.a, gone: drop unique constraint item.uq_gone
ALTER TABLE item DROP CONSTRAINT uq_gone;

-- model.Item.gone: drop check constraint item.ck_gone
ALTER TABLE item DROP CONSTRAINT ck_gone;

-- model.Item.gone: drop column item.gone
ALTER TABLE item DROP COLUMN gone;
