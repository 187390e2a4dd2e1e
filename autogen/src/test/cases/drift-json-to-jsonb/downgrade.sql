-- alter column item.x (type jsonb to json)
ALTER TABLE item ALTER COLUMN x TYPE json;
