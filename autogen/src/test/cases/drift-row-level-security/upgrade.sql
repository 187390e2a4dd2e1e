-- alter table item: row level security
ALTER TABLE item ENABLE ROW LEVEL SECURITY;
