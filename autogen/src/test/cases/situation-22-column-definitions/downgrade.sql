ALTER TABLE item ALTER COLUMN b SET DEFAULT 'x'::character varying;
