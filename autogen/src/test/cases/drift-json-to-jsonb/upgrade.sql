-- alter column item.x (type json to jsonb)
ALTER TABLE item ALTER COLUMN x TYPE jsonb;
