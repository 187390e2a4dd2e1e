ALTER TABLE item ALTER COLUMN a SET DEFAULT 'x'::character varying;
