-- hazard: data-loss column item.gone
-- model.Item.a, gone: drop index by_hand on item
DROP INDEX by_hand;

-- model.Item.a, gone: drop index partial_by_hand on item
DROP INDEX partial_by_hand;

-- model.Item.gone: drop unique constraint item.uq_by_hand
ALTER TABLE item DROP CONSTRAINT uq_by_hand;

-- model.Item.a, gone: drop check constraint item.ck_by_hand
ALTER TABLE item DROP CONSTRAINT ck_by_hand;

-- model.Item.gone: drop column item.gone
ALTER TABLE item DROP COLUMN gone;
