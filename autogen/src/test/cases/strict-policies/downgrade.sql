-- drop policy read on public.item
DROP POLICY read ON item;

-- drop policy own on public.item
DROP POLICY own ON item;

-- alter table item: forced row level security
ALTER TABLE item NO FORCE ROW LEVEL SECURITY;

-- create policy own on public.item
CREATE POLICY own ON item AS PERMISSIVE FOR ALL TO PUBLIC USING ((owner = CURRENT_USER));
