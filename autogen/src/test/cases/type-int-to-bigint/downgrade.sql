-- hazard: may-fail column public.item.a, values that do not fit integer

ALTER TABLE item ALTER COLUMN a TYPE integer;
