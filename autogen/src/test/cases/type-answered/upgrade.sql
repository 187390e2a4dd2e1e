-- hazard: data-loss column item.a, text to date
-- model.Item.a: alter column item.a (type text to date)
ALTER TABLE item ALTER COLUMN a TYPE date USING to_date(a, 'DD.MM.YYYY');
