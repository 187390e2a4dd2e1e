-- alter column item.x (type real to double precision)
ALTER TABLE item ALTER COLUMN x TYPE double precision;
