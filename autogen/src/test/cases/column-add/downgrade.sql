-- hazard: data-loss column public.item.added

ALTER TABLE item DROP COLUMN added;
