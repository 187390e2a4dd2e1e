ALTER TABLE item ALTER COLUMN b TYPE double precision;
