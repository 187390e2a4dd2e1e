-- model.Item.a: alter column item.a (type date to integer)
ALTER TABLE item ALTER COLUMN a TYPE integer USING to_char(a, 'YYYYMMDD')::integer;
