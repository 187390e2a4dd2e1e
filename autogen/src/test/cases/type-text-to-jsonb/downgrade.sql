-- model.Item.a: alter column item.a (type jsonb to text)
ALTER TABLE item ALTER COLUMN a TYPE text;
