-- model.Item.a: alter column item.a (type date to text)
ALTER TABLE item ALTER COLUMN a TYPE text USING to_char(a, 'DD.MM.YYYY');
