ALTER TABLE item ALTER COLUMN a TYPE double precision;
