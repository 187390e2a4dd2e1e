-- hazard: data-loss table public.item

DROP TABLE item;
