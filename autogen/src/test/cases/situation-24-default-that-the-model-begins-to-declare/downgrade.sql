ALTER TABLE item ALTER COLUMN a SET DEFAULT 'by hand'::character varying;
