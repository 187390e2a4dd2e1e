-- hazard: data-loss column public.item.b
DROP INDEX ix_by_hand;
ALTER TABLE item DROP COLUMN b;
