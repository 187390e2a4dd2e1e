ALTER TABLE document ALTER COLUMN version TYPE bigint;
ALTER TABLE item ALTER COLUMN version TYPE bigint;
