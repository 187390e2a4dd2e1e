-- drop policy own on public.item
DROP POLICY own ON item;

-- alter table item: forced row level security
ALTER TABLE item FORCE ROW LEVEL SECURITY;

-- create policy read on public.item
CREATE POLICY read ON item AS PERMISSIVE FOR SELECT TO PUBLIC USING (true);

-- create policy own on public.item
CREATE POLICY own ON item AS RESTRICTIVE FOR UPDATE TO PUBLIC USING ((owner = CURRENT_USER)) WITH CHECK ((id > 0));
