-- drop materialized view index counted_a on public.counted
DROP INDEX counted_a;

-- drop materialized view public.counted
DROP MATERIALIZED VIEW counted;

-- drop policy named on public.item
DROP POLICY named ON item;

-- drop rule kept on public.item
DROP RULE kept ON item;

-- drop trigger noted on public.item
DROP TRIGGER noted ON item;

-- drop view public.shorter_item
DROP VIEW shorter_item;

-- drop view public.short_item
DROP VIEW short_item;

-- model.Item.a: alter column item.a (type character varying(100) to character varying(200))
ALTER TABLE item ALTER COLUMN a TYPE character varying(200);

-- create view public.short_item
CREATE VIEW short_item AS
 SELECT id,
    a
   FROM item
  WHERE ((a)::text <> 'it''s; $$ odd'::text);
COMMENT ON VIEW short_item IS 'what is shown';
COMMENT ON COLUMN short_item.a IS 'its name';
GRANT SELECT ON short_item TO PUBLIC;

-- create view public.shorter_item
CREATE VIEW shorter_item AS
 SELECT a
   FROM short_item;

-- create materialized view public.counted
CREATE MATERIALIZED VIEW counted AS
 SELECT a,
    count(*) AS n
   FROM shorter_item
  GROUP BY a;

-- create materialized view index counted_a on public.counted
CREATE UNIQUE INDEX counted_a ON public.counted USING btree (a);

-- create policy named on public.item
CREATE POLICY named ON item AS PERMISSIVE FOR SELECT TO PUBLIC USING ((a IS NOT NULL));

-- create rule kept on public.item
CREATE RULE kept AS
    ON DELETE TO public.item
   WHERE ((old.a)::text = 'kept'::text) DO INSTEAD NOTHING;

-- create trigger noted on public.item
CREATE TRIGGER noted BEFORE UPDATE OF a ON public.item FOR EACH ROW WHEN ((new.a IS NOT NULL)) EXECUTE FUNCTION noted();
ALTER TABLE item DISABLE TRIGGER noted;
