-- hazard: data-loss table other

-- drop view public.v
DROP VIEW v;

-- drop index ix on item
DROP INDEX ix;

-- drop check constraint item.ck
ALTER TABLE item DROP CONSTRAINT ck;

-- drop table other
DROP TABLE other;

-- alter column item.id (default f((1)::bigint) to none)
ALTER TABLE item ALTER COLUMN id DROP DEFAULT;

-- drop function public.f(a bigint)
DROP FUNCTION public.f(a bigint);

-- drop function public.of_item(i item)
DROP FUNCTION public.of_item(i item);
