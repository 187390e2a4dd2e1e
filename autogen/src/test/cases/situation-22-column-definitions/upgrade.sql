ALTER TABLE item ALTER COLUMN b SET DEFAULT 'y'::character varying;
