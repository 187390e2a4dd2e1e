-- drop materialized view index m_id on public.m
DROP INDEX m_id;

-- drop materialized view public.m
DROP MATERIALIZED VIEW m;

-- create materialized view public.m
CREATE MATERIALIZED VIEW m AS
 SELECT id,
    a
   FROM item
WITH NO DATA;

-- create materialized view index m_id on public.m
CREATE INDEX m_id ON public.m USING btree (id);
COMMENT ON INDEX m_id IS 'quick';
