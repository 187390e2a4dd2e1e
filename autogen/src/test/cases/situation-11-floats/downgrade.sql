-- model.Item.b: alter column item.b (type real to double precision)
ALTER TABLE item ALTER COLUMN b TYPE double precision;
