ALTER TABLE item ALTER COLUMN x TYPE double precision;
