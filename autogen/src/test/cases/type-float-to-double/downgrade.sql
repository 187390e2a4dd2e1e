-- hazard: data-loss column public.item.a, double precision to real

ALTER TABLE item ALTER COLUMN a TYPE real;
