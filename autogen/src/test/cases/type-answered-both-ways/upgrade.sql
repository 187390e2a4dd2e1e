-- model.Item.a: alter column item.a (type integer to date)
ALTER TABLE item ALTER COLUMN a TYPE date USING to_date(a::text, 'YYYYMMDD');
