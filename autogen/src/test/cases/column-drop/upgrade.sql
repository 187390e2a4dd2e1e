-- hazard: data-loss column public.item.gone
ALTER TABLE item DROP COLUMN gone;
