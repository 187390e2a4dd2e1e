ALTER TABLE item ADD COLUMN b colour;
