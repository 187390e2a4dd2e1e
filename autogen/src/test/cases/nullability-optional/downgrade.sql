-- hazard: may-fail column public.item.a, rows without a value

ALTER TABLE item ALTER COLUMN a SET NOT NULL;
