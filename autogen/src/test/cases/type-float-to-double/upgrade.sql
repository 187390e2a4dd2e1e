-- model.Item.a: alter column item.a (type real to double precision)
ALTER TABLE item ALTER COLUMN a TYPE double precision;
