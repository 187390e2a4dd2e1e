-- alter table item: row level security
ALTER TABLE item DISABLE ROW LEVEL SECURITY;
