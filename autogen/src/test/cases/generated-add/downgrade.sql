-- hazard: data-loss column public.item.g

ALTER TABLE item DROP COLUMN g;
