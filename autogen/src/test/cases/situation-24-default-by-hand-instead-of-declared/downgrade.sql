ALTER TABLE item ALTER COLUMN a SET DEFAULT 'y'::character varying;
