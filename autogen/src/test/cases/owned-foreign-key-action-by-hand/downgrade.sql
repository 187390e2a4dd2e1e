-- hazard: data-loss column public.item.c

ALTER TABLE item DROP COLUMN c;
