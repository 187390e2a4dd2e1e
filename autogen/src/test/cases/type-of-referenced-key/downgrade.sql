-- hazard: may-fail column public.item.code, values that do not fit integer

ALTER TABLE item ALTER COLUMN code TYPE integer;
